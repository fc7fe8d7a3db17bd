"""Steps that bring a site from one version of the profile to the next."""
