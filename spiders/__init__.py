"""Site spiders: one class per way of publishing, one module per odd site; reached only through Scrapy's loader."""
