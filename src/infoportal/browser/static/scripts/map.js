// A map comes when somebody asks for it, and only then.
for (const box of document.querySelectorAll("[data-map]")) {
  box.hidden = false;
  const button = box.querySelector("button");
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await (await import(box.dataset.map)).show(box);
    } catch {
      button.disabled = false;
      box.querySelector("[role=status]").textContent = box.dataset.failed;
    }
  });
}
