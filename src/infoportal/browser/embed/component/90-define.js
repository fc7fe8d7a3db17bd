// Two copies of this script on a page do no harm.
for (const [name, element] of Object.entries({ page: Page, points: Points, guidance: Guidance }))
  if (!customElements.get("infoportal-" + name))
    customElements.define("infoportal-" + name, element);
