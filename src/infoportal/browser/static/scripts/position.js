// "Use my position": asked of the browser on a tap, rounded to about a kilometre.
for (const button of document.querySelectorAll("[data-locate]")) {
  if (!navigator.geolocation) continue;
  const field = document.getElementById(button.dataset.locate);
  button.hidden = false;
  button.nextElementSibling.textContent = button.dataset.note;
  button.addEventListener("click", () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
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
}
