// Before the first paint: no other theme and no other scenario than the address asks for may flash.
(function () {
	var data = document.documentElement.dataset;
	var theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') data.scheme = theme;
	data.link = location.search.length > 1 ? 'pending' : 'none';
})();
