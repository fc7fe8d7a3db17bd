// "Use my position": asked of the browser on a tap, rounded to about a kilometre.
const offer = () => {
  for (const button of document.querySelectorAll("[data-locate][hidden]")) {
    button.hidden = false;
    button.nextElementSibling.textContent = button.dataset.note;
  }
};
if (navigator.geolocation) {
  offer();
  document.addEventListener("filled", offer);
}
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-locate]");
  if (!button) return;
  button.disabled = true;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const field = document.getElementById(button.dataset.locate);
      field.value = [coords.latitude, coords.longitude].map((n) => n.toFixed(2)).join();
      field.form.requestSubmit();
    },
    () => {
      button.disabled = false;
      button.nextElementSibling.textContent = button.dataset.failed;
    },
    { timeout: 15000, maximumAge: 300000 },
  );
});
