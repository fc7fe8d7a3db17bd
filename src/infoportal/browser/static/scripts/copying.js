// Buttons that only a script can serve: copy an address, print.
const said = document.createElement("span");
said.className = "visually-hidden";
said.setAttribute("role", "status");

const copy = async (button) => {
  const label = button.querySelector("span");
  button.usual ??= label.textContent;
  // Without an address of its own it copies what stands before it.
  const text = button.dataset.copy || button.previousElementSibling.innerText;
  await navigator.clipboard.writeText(text.trim());
  label.textContent = said.textContent = button.dataset.copied;
  setTimeout(() => {
    label.textContent = button.usual;
    said.textContent = "";
  }, 3000);
};
const served = navigator.clipboard ? "[data-copy], [data-print]" : "[data-print]";
const mend = () => {
  for (const button of document.querySelectorAll(served)) {
    button.hidden = false;
    if (button.parentElement.matches("li[hidden]")) button.parentElement.hidden = false;
    if ("copy" in button.dataset && !said.isConnected) document.body.append(said);
  }
};
mend();
// What was put into the page later has such buttons too.
document.addEventListener("filled", mend);
document.addEventListener("click", ({ target }) => {
  const button = target.closest(served);
  if (button) "copy" in button.dataset ? copy(button) : print();
});
