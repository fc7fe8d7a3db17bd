// What scripts add; everything works without them.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-language]");
  if (link) {
    document.cookie =
      "infoportal_language=" + link.dataset.language +
      ";path=/;max-age=31536000;samesite=lax";
  }
});
