"""What visitors say of a page: kept with its form, mailed to who answers for it."""
