"""The public site: settings of the portal."""
