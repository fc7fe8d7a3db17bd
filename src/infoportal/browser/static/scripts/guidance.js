// The form of guidance begins with the municipality that was chosen in this browser.
const place = document.querySelector("[data-my-municipality]");
if (place && !place.value) {
  try {
    const { id, name } = JSON.parse(localStorage.getItem("infoportal_municipality"));
    place.value = name?.[document.documentElement.lang] || name?.[""] || id;
  } catch {
    // nothing chosen, or a browser that keeps nothing
  }
}
