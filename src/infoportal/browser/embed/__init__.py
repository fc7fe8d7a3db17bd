"""The portal on other sites: frames, and a script with elements (docs/embedding.md)."""
