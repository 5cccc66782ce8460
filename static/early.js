// Before the first paint: docs/adr/0003-link.md, 0012-at-home.md.
(function () {
	var data = document.documentElement.dataset;
	data.link = location.search.length > 1 ? 'pending' : 'none';
	addEventListener('unhandledrejection', function () {
		if (data.link !== 'read') data.link = 'failed';
	});
	addEventListener('vite:preloadError', function () {
		data.part = 'missed';
	});
	try {
		var scheme = localStorage.getItem('metrospan-scheme');
		if (scheme === 'light' || scheme === 'dark') data.scheme = scheme;
	} catch {
		// A sandboxed frame.
	}
})();
