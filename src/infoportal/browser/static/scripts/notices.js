// A notice that was read can be hidden; all of them can be shown again. What was
// hidden is forgotten when its text changes.
const KEY = "infoportal_notices";
const box = document.querySelector(".notices");

const remembered = () => {
  try {
    return [JSON.parse(localStorage.getItem(KEY))].flat();
  } catch {
    return [];
  }
};
const remember = (keys) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(keys.slice(-50)));
  } catch {
    // Without a memory it is hidden on this page alone.
  }
};
const button = (text) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet button";
  made.textContent = text;
  return made;
};

if (box) {
  const notices = [...box.querySelectorAll("[data-notice]")];
  const show = button(box.dataset.show);
  const update = () => {
    show.hidden = !notices.some((one) => one.hidden);
  };
  for (const notice of notices) {
    notice.hidden = remembered().includes(notice.dataset.notice);
    const hide = button(box.dataset.hide);
    hide.setAttribute("aria-describedby", notice.querySelector("a").id);
    notice.append(hide);
    hide.addEventListener("click", () => {
      notice.hidden = true;
      remember([...remembered(), notice.dataset.notice]);
      update();
      show.focus();
    });
  }
  show.addEventListener("click", () => {
    const back = notices.filter((one) => one.hidden);
    for (const one of back) one.hidden = false;
    const keys = back.map((one) => one.dataset.notice);
    remember(remembered().filter((key) => !keys.includes(key)));
    update();
    back[0].querySelector("a").focus();
  });
  box.append(show);
  update();
}
