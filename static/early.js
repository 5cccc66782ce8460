// Runs before the first paint. Two things would otherwise flicker: a chosen colour scheme, and the
// default answers under a link that carries other numbers (they stay hidden until the link is read).
(function () {
	var root = document.documentElement;
	if (location.search.length > 1) root.dataset.link = 'pending';
	try {
		var scheme = localStorage.getItem('metrospan-scheme');
		if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
	} catch {
		// Storage is refused in a sandboxed frame: the system's scheme applies.
	}
})();
