<?php
/*
 * A plugin of the test: WordPress asks no host of its own machine for anything, and only three ports, because a visitor
 * could have it ask. Nothing else of it is changed.
 */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn(array $ports, string $host, string $url): array => [...$ports, (int) parse_url($url, PHP_URL_PORT)], 10, 3);
