export interface City {
	/** Never renamed: links carry it. */
	readonly id: string;
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly latitude: number;
	readonly longitude: number;
}

/** City centres; city-list.ts says whose, and how many. */
export const CITIES = [
	{ id: 'amsterdam', name: 'Amsterdam', country: 'NL', latitude: 52.37403, longitude: 4.88969 },
	{ id: 'athens', name: 'Athens', country: 'GR', latitude: 37.98376, longitude: 23.72784 },
	{ id: 'bangkok', name: 'Bangkok', country: 'TH', latitude: 13.75398, longitude: 100.50144 },
	{ id: 'barcelona', name: 'Barcelona', country: 'ES', latitude: 41.38879, longitude: 2.15899 },
	{ id: 'beijing', name: 'Beijing', country: 'CN', latitude: 39.9075, longitude: 116.39723 },
	{ id: 'bengaluru', name: 'Bengaluru', country: 'IN', latitude: 12.97194, longitude: 77.59369 },
	{ id: 'berlin', name: 'Berlin', country: 'DE', latitude: 52.52437, longitude: 13.41053 },
	{ id: 'birmingham', name: 'Birmingham', country: 'GB', latitude: 52.48142, longitude: -1.89983 },
	{ id: 'bogota', name: 'Bogotá', country: 'CO', latitude: 4.60971, longitude: -74.08175 },
	{ id: 'boston', name: 'Boston', country: 'US', latitude: 42.35843, longitude: -71.05977 },
	{ id: 'brussels', name: 'Brussels', country: 'BE', latitude: 50.85045, longitude: 4.34878 },
	{ id: 'bucharest', name: 'Bucharest', country: 'RO', latitude: 44.43225, longitude: 26.10626 },
	{ id: 'budapest', name: 'Budapest', country: 'HU', latitude: 47.49835, longitude: 19.04045 },
	{
		id: 'buenos-aires',
		name: 'Buenos Aires',
		country: 'AR',
		latitude: -34.61315,
		longitude: -58.37723
	},
	{ id: 'cape-town', name: 'Cape Town', country: 'ZA', latitude: -33.92584, longitude: 18.42322 },
	{ id: 'chennai', name: 'Chennai', country: 'IN', latitude: 13.08784, longitude: 80.27847 },
	{ id: 'chicago', name: 'Chicago', country: 'US', latitude: 41.85003, longitude: -87.65005 },
	{ id: 'cologne', name: 'Cologne', country: 'DE', latitude: 50.93333, longitude: 6.95 },
	{ id: 'copenhagen', name: 'Copenhagen', country: 'DK', latitude: 55.67594, longitude: 12.56553 },
	{ id: 'dallas', name: 'Dallas', country: 'US', latitude: 32.78306, longitude: -96.80667 },
	{ id: 'delhi', name: 'Delhi', country: 'IN', latitude: 28.65195, longitude: 77.23149 },
	{ id: 'denver', name: 'Denver', country: 'US', latitude: 39.73915, longitude: -104.9847 },
	{ id: 'dubai', name: 'Dubai', country: 'AE', latitude: 25.07725, longitude: 55.30927 },
	{ id: 'dublin', name: 'Dublin', country: 'IE', latitude: 53.33306, longitude: -6.24889 },
	{ id: 'frankfurt', name: 'Frankfurt', country: 'DE', latitude: 50.11552, longitude: 8.68417 },
	{ id: 'hamburg', name: 'Hamburg', country: 'DE', latitude: 53.55073, longitude: 9.99302 },
	{ id: 'hong-kong', name: 'Hong Kong', country: 'HK', latitude: 22.27832, longitude: 114.17469 },
	{ id: 'houston', name: 'Houston', country: 'US', latitude: 29.76328, longitude: -95.36327 },
	{ id: 'istanbul', name: 'Istanbul', country: 'TR', latitude: 41.01384, longitude: 28.94966 },
	{ id: 'jakarta', name: 'Jakarta', country: 'ID', latitude: -6.21462, longitude: 106.84513 },
	{
		id: 'johannesburg',
		name: 'Johannesburg',
		country: 'ZA',
		latitude: -26.20227,
		longitude: 28.04363
	},
	{ id: 'johor-bahru', name: 'Johor Bahru', country: 'MY', latitude: 1.4655, longitude: 103.7578 },
	{
		id: 'kuala-lumpur',
		name: 'Kuala Lumpur',
		country: 'MY',
		latitude: 3.1412,
		longitude: 101.68653
	},
	{ id: 'lagos', name: 'Lagos', country: 'NG', latitude: 6.45407, longitude: 3.39467 },
	{ id: 'lima', name: 'Lima', country: 'PE', latitude: -12.04318, longitude: -77.02824 },
	{ id: 'liverpool', name: 'Liverpool', country: 'GB', latitude: 53.41058, longitude: -2.97794 },
	{ id: 'london', name: 'London', country: 'GB', latitude: 51.50853, longitude: -0.12574 },
	{
		id: 'los-angeles',
		name: 'Los Angeles',
		country: 'US',
		latitude: 34.05223,
		longitude: -118.24368
	},
	{ id: 'madrid', name: 'Madrid', country: 'ES', latitude: 40.4165, longitude: -3.70256 },
	{ id: 'marseille', name: 'Marseille', country: 'FR', latitude: 43.29695, longitude: 5.38107 },
	{ id: 'melbourne', name: 'Melbourne', country: 'AU', latitude: -37.814, longitude: 144.96332 },
	{
		id: 'mexico-city',
		name: 'Mexico City',
		country: 'MX',
		latitude: 19.42847,
		longitude: -99.12766
	},
	{ id: 'milan', name: 'Milan', country: 'IT', latitude: 45.46427, longitude: 9.18951 },
	{ id: 'montreal', name: 'Montréal', country: 'CA', latitude: 45.50884, longitude: -73.58781 },
	{ id: 'mumbai', name: 'Mumbai', country: 'IN', latitude: 19.07283, longitude: 72.88261 },
	{ id: 'munich', name: 'Munich', country: 'DE', latitude: 48.13743, longitude: 11.57549 },
	{ id: 'nairobi', name: 'Nairobi', country: 'KE', latitude: -1.28333, longitude: 36.81667 },
	{ id: 'new-york', name: 'New York', country: 'US', latitude: 40.71427, longitude: -74.00597 },
	{ id: 'osaka', name: 'Osaka', country: 'JP', latitude: 34.69374, longitude: 135.50218 },
	{ id: 'paris', name: 'Paris', country: 'FR', latitude: 48.85341, longitude: 2.3488 },
	{ id: 'perth', name: 'Perth', country: 'AU', latitude: -31.95224, longitude: 115.8614 },
	{
		id: 'philadelphia',
		name: 'Philadelphia',
		country: 'US',
		latitude: 39.95238,
		longitude: -75.16362
	},
	{ id: 'phoenix', name: 'Phoenix', country: 'US', latitude: 33.44838, longitude: -112.07404 },
	{ id: 'portland', name: 'Portland', country: 'US', latitude: 45.52345, longitude: -122.67621 },
	{ id: 'prague', name: 'Prague', country: 'CZ', latitude: 50.08804, longitude: 14.42076 },
	{ id: 'riga', name: 'Riga', country: 'LV', latitude: 56.946, longitude: 24.10589 },
	{ id: 'rome', name: 'Rome', country: 'IT', latitude: 41.89193, longitude: 12.51133 },
	{
		id: 'san-francisco',
		name: 'San Francisco',
		country: 'US',
		latitude: 37.77493,
		longitude: -122.41942
	},
	{ id: 'san-jose', name: 'San Jose', country: 'US', latitude: 37.33939, longitude: -121.89496 },
	{ id: 'santiago', name: 'Santiago', country: 'CL', latitude: -33.45694, longitude: -70.64827 },
	{ id: 'sao-paulo', name: 'São Paulo', country: 'BR', latitude: -23.5475, longitude: -46.63611 },
	{ id: 'seattle', name: 'Seattle', country: 'US', latitude: 47.60621, longitude: -122.33207 },
	{ id: 'seoul', name: 'Seoul', country: 'KR', latitude: 37.566, longitude: 126.9784 },
	{ id: 'shanghai', name: 'Shanghai', country: 'CN', latitude: 31.22222, longitude: 121.45806 },
	{ id: 'singapore', name: 'Singapore', country: 'SG', latitude: 1.28967, longitude: 103.85007 },
	{ id: 'sofia', name: 'Sofia', country: 'BG', latitude: 42.69751, longitude: 23.32415 },
	{ id: 'stockholm', name: 'Stockholm', country: 'SE', latitude: 59.32938, longitude: 18.06871 },
	{ id: 'sydney', name: 'Sydney', country: 'AU', latitude: -33.86785, longitude: 151.20732 },
	{ id: 'taipei', name: 'Taipei', country: 'TW', latitude: 25.04776, longitude: 121.53185 },
	{ id: 'tokyo', name: 'Tokyo', country: 'JP', latitude: 35.6895, longitude: 139.69171 },
	{ id: 'toronto', name: 'Toronto', country: 'CA', latitude: 43.70011, longitude: -79.4163 },
	{ id: 'turin', name: 'Turin', country: 'IT', latitude: 45.07049, longitude: 7.68682 },
	{ id: 'vienna', name: 'Vienna', country: 'AT', latitude: 48.20849, longitude: 16.37208 },
	{ id: 'warsaw', name: 'Warsaw', country: 'PL', latitude: 52.22977, longitude: 21.01178 },
	{ id: 'washington', name: 'Washington', country: 'US', latitude: 38.89511, longitude: -77.03637 }
] as const satisfies readonly City[];
