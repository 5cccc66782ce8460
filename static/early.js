// Before the first paint: why, in docs/adr/0003-link.md.
(function () {
	var root = document.documentElement;
	if (location.search.length > 1) root.dataset.link = 'pending';
	try {
		var scheme = localStorage.getItem('metrospan-scheme');
		if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
	} catch {
		// A sandboxed frame refuses storage.
	}
})();
