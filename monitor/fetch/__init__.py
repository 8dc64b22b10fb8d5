"""The one way out to the web: the crawl that fetches, and the workers that read what came."""
