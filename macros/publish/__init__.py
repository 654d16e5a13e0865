"""What is done to a built site before it is published: scripts, sheets, policy, manifest, and what a device may keep offline."""
