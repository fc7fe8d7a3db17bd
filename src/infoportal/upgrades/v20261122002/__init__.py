"""Steps to 20261122002: pages about the site itself, beside the topics."""
