// Buttons that only a script can serve: copy an address, print.
const mend = (button) => {
  button.hidden = false;
  if (button.parentElement.matches("li[hidden]")) button.parentElement.hidden = false;
};
const copies = navigator.clipboard
  ? document.querySelectorAll("[data-copy]") : [];
const said = document.createElement("span");
said.className = "visually-hidden";
said.setAttribute("role", "status");

for (const button of copies) {
  const label = button.querySelector("span");
  const usual = label.textContent;
  mend(button);
  button.addEventListener("click", async () => {
    // Without an address of its own it copies what stands before it.
    const text = button.dataset.copy || button.previousElementSibling.innerText;
    await navigator.clipboard.writeText(text.trim());
    label.textContent = said.textContent = button.dataset.copied;
    setTimeout(() => {
      label.textContent = usual;
      said.textContent = "";
    }, 3000);
  });
}
for (const button of document.querySelectorAll("[data-print]")) {
  mend(button);
  button.addEventListener("click", () => print());
}
if (copies.length) document.body.append(said);
