"""``/{lang}/feedback``: what visitors say of a page, and the way there."""
