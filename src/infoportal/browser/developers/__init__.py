"""``/{lang}/developers``: how the portal's information is fetched as data."""
