"""What a frame may load, and who may frame it: Content-Security-Policy (no Plone)."""

#: Everything is the portal's own; nothing that stands in the page is run or styles it.
DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "*",
}
POLICY = "; ".join(f"{name} {value}" for name, value in DIRECTIVES.items())
