"""Schema fields of the portal, and what makes their values safe."""
