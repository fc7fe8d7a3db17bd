// The public API, asked as nobody: no cookie, no address of the page one is on.
const get = async (path) => {
  const answer = await fetch(PORTAL + path, {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout?.(20000),
  });
  const told = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(told.message), { faults: told.errors });
  return told;
};
const ask = (language, path) => get(`/++api++/${language}/${path}`);

const known = {};
const wordsOf = (language) =>
  (known[language] ??= get(`/embed/1/${language}.json`).catch((error) => {
    delete known[language];
    throw error;
  }));

// The language that the element says it has, else what stands around it.
const languageOf = (element) => {
  const asked = (element.closest("[lang]")?.lang || "").toLowerCase();
  const codes = Object.keys(FIRST);
  const is = (tag) => (code) => [code, FIRST[code][0].toLowerCase()].includes(tag);
  return codes.find(is(asked)) ?? codes.find(is(asked.split("-")[0])) ?? codes[0];
};
