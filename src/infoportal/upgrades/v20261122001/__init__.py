"""Steps to 20261122001: the API that partners build on."""
