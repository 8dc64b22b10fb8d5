"""What is said: a story with its reports becomes a `Message`, the same for every notifier.

`root` writes the one message of a story, `reply` what hangs under it and what stands apart, `digest` what is
told later, `explain` the chain of reasons, `words` the wording.
"""
