import type { Source } from './fact';

const checkedOn = '2026-11-23' as const;

/** A document with the place left open: each fact says where in it to look. */
const inDocument =
	(title: string, href: Source['href']) =>
	(where: string): Source => ({ title, href, where, checkedOn });

export const KB_40GBE = inDocument(
	'Broadcom KB 323379, Improving performance for vMotion when using 40GbE',
	'https://knowledge.broadcom.com/external/article/323379/improving-performance-for-vmotion-when-u.html'
);
export const FASTER_VMOTION = inDocument(
	'VMware, Faster vMotion Makes Balancing Workloads Invisible (2021)',
	'https://core.vmware.com/blog/faster-vmotion-makes-balancing-workloads-invisible'
);
export const AUTO_STREAMS = inDocument(
	'Niels Hagoort, Auto-Tuning vMotion Streams, 2021-03-09',
	'https://nielshagoort.com/2021/03/09/auto-tuning-vmotion-streams/'
);
export const VMOTION_NETWORKING_70 = inDocument(
	'vSphere 7.0 documentation, Networking Best Practices for vSphere vMotion',
	'https://docs.vmware.com/en/VMware-vSphere/7.0/com.vmware.vsphere.vcenterhost.doc/GUID-7DAD15D4-7F41-4913-9F16-567289E22977.html'
);
export const VMOTION_NETWORKING_65 = inDocument(
	'vSphere 6.5 documentation, vSphere vMotion Networking Requirements',
	'https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.vcenterhost.doc/GUID-3B41119A-1276-404B-8BFB-A32409052449.html'
);
export const METRO_VMOTION = inDocument(
	'Duncan Epping, vSphere 5: Metro vMotion, 2011-08-03',
	'http://www.yellow-bricks.com/2011/08/03/vsphere-5-metro-vmotion/'
);
export const KB_METRO_VMOTION = inDocument(
	'Broadcom KB 310156, Understanding Metro vMotion',
	'https://knowledge.broadcom.com/external/article/310156/understanding-metro-vmotion.html'
);
export const VMOTION_50 = inDocument(
	'Duncan Epping, vSphere 5.0 vMotion Enhancements, 2011-07-20',
	'http://www.yellow-bricks.com/2011/07/20/vsphere-50-vmotion-enhancements/'
);
export const CPU_THROTTLING = inDocument(
	'Duncan Epping, Clearing up a misunderstanding around CPU throttling with vMotion, 2012-07-16',
	'https://www.yellow-bricks.com/2012/07/16/clearing-up-a-misunderstanding-around-cpu-throttling-with-vmotion/'
);
export const QUICK_RESUME = inDocument(
	'Duncan Epping, Quick Resume (vSphere 4.1)',
	'https://www.yellow-bricks.com/category/virtualization/page/191/'
);
export const LONG_DISTANCE_BANDWIDTH = inDocument(
	'Duncan Epping, Bandwidth requirements for long distance vMotion, 2012-10-31',
	'https://www.yellow-bricks.com/2012/10/31/bandwidth-requirements-for-long-distance-vmotion/'
);
export const VMOTION_CALCULATION = inDocument(
	'Frank Denneman, Calculating the bandwidth usage and duration of a vMotion process, 2012-12-04',
	'https://frankdenneman.nl/2012/12/04/calculating-the-bandwidth-usage-and-duration-of-a-vmotion-process/'
);
export const ORACLE_RAC = inDocument(
	"George O'Toole, Monster VM Study, part 2, 2014-01-21, on Principled Technologies' report of September 2013",
	'http://www.ioug.org/p/bl/et/blogid=9&blogaid=219'
);
export const SEXILOG = inDocument(
	'SexiLog, vMotion pre-copy rate',
	'http://www.sexilog.fr/sexiboards/vmotion-rate/'
);
export const KB_PRE_COPY = inDocument(
	'Broadcom KB 436882 (pre-copy rounds and switch-over of vMotion)',
	'https://knowledge.broadcom.com/external/article/436882'
);
export const KB_SWITCH_OVER = inDocument(
	'Broadcom KB 314376, The migration has exceeded the maximum switchover time of 100 second(s)',
	'https://kb.vmware.com/s/article/2141355?lang=en_US'
);
export const KB_STORAGE_TIMEOUT = inDocument(
	'Broadcom KB 1010045, Storage vMotion and the maximum switchover time',
	'https://knowledge.broadcom.com/external/article?legacyId=1010045'
);
export const KB_DATASTORE_TYPES = inDocument(
	'Broadcom KB 431479, Slower transfer speed when migrating to different datastore type',
	'https://knowledge.broadcom.com/external/article/431479/slower-transfer-speed-when-migrating-to.html'
);
export const KB_XCOPY = inDocument(
	'Broadcom KB 334515, Use of XCOPY offloads in migrations from Virtual Volume datastores',
	'https://knowledge.broadcom.com/external/article/334515/use-of-xcopy-offloads-in-migrations-from.html'
);
export const STORAGE_51 = inDocument(
	'Cormac Hogan, vSphere 5.1 Storage Enhancements, part 7: Storage vMotion, 2012-09-13',
	'https://cormachogan.com/2012/09/13/vsphere-5-1-storage-enhancements-part-7-storage-vmotion/'
);
export const LIMITS_65 = inDocument(
	'vSphere 6.5 documentation, Limits on Simultaneous Migrations',
	'https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.vcenterhost.doc/GUID-25EA5833-03B5-4EDD-A167-87578B8009B3.html'
);
export const LIMITS_67 = inDocument(
	'vSphere 6.7 documentation, Limits on Simultaneous Migrations',
	'https://docs.vmware.com/en/VMware-vSphere/6.7/com.vmware.vsphere.vcenterhost.doc/GUID-25EA5833-03B5-4EDD-A167-87578B8009B3.html'
);
export const KB_MIGRATION_LIMITS = inDocument(
	'Broadcom KB 326281, Resource Manager Settings for Managing Migrations',
	'https://knowledge.broadcom.com/external/article/326281/resource-manager-settings-for-managing-m.html'
);
export const PERFORMANCE_2021 = inDocument(
	'VMware performance blog, vCenter Limits for Tasks Running at the Same Time, February 2021',
	'https://blogs.vmware.com/performance/2021/02/vcenter-limits-for-tasks-running-at-the-same-time.html'
);
export const HA_DEEPDIVE = inDocument(
	'Duncan Epping, vSphere 6.x HA Deepdive, Stretched Clusters',
	'https://github.com/equelin/vsphere-ha-deepdive/blob/f597c70ba26c5c706263304c29f6a6658d0a75bd/use_case_-_stretched_clusters.md'
);
export const CUBIC = inDocument(
	'RFC 9438, CUBIC for Fast and Long-Distance Networks',
	'https://www.rfc-editor.org/rfc/rfc9438'
);
export const MATHIS = inDocument(
	'Mathis, Semke, Mahdavi, Ott, The Macroscopic Behavior of the TCP Congestion Avoidance Algorithm, 1997',
	'https://doi.org/10.1145/263932.264023'
);
export const INITIAL_WINDOW_RFC = inDocument(
	"RFC 6928, Increasing TCP's Initial Window",
	'https://www.rfc-editor.org/rfc/rfc6928'
);
export const AZURE_RULE = inDocument(
	'Microsoft, Quickly Estimate Replication Time for Azure Migrate Virtual Machines, 2022-02-28',
	'https://techcommunity.microsoft.com/t5/core-infrastructure-and-security/quickly-estimate-replication-time-for-azure-migrate-virtual/ba-p/3131759'
);
export const QEMU_OPTIONS = inDocument(
	'QEMU, migration/options.c',
	'https://github.com/qemu/qemu/blob/005807860d3e1498ee591223db38f90d2c736165/migration/options.c'
);
export const LINUX_SYSCTL = inDocument(
	'Linux kernel documentation, IP Sysctl',
	'https://docs.kernel.org/networking/ip-sysctl.html'
);
export const CLOUD_HYPERVISOR = inDocument(
	'Cloud Hypervisor, pull request 7669, Multiple TCP Connections for Live Migrations',
	'https://github.com/cloud-hypervisor/cloud-hypervisor/pull/7669'
);
export const OSIC = inDocument(
	'OSIC, benchmarking_live-migration, raw results (2017)',
	'https://github.com/osic/benchmarking_live-migration/tree/cf58997535d4fab33c442d8753093f0a2d9531eb/benchmarker_results'
);
export const MULTIFD_QPL = inDocument(
	'Yuan Liu, QEMU multifd with QPL, cover letter of series v5, 2024-03-20',
	'https://lists.gnu.org/archive/html/qemu-devel/'
);
