import type { Source } from './fact';

type Day = NonNullable<Source['checkedOn']>;

/** The day the documents below were opened and the figures read in them. */
const READ_ON: Day = '2026-11-23';

interface CitedDocument {
	readonly title: string;
	/** null where no public address is known: the title then has to identify the document. */
	readonly href: Source['href'];
}

const IPSPACE_POSTS =
	'https://github.com/ipspace/blog/blob/d63b56727fd7410a49edd16a9a6756ba5c53ceba/content/posts';
const BEERENS_POSTS =
	'https://github.com/ivobeerens-nl/blog/blob/1b325a0f9da5097bea3722e061ad27e99def5b3d/content/blog';
const VMWARETIPS_POSTS =
	'https://github.com/VMwareTips/VMwareTips.com/blob/09064160e191a9bfb7f99d79b13de93a58fa0ee8/_posts';
const VREFERENCE_CARD =
	'https://github.com/forbesguthrie/vReferenceCards/blob/8224e6e79f0a58adbfb5cc29fbeea17743733f40/data-center-virtualization-6.0';
const VMWARE_DOCS = 'https://docs.vmware.com/en/VMware-vSphere';

const DOCUMENTS = {
	// The post, and what its author wrote next.
	'lowe-reality': {
		title: 'Scott Lowe, The vMotion Reality, 2010-06-13',
		href: 'https://blog.scottlowe.org/2010/06/13/the-vmotion-reality/'
	},
	'lowe-layer-2': {
		title: 'Scott Lowe, vMotion Layer 2 Adjacency Requirement, 2010-08-19',
		href: 'https://blog.scottlowe.org/2010/08/19/vmotion-layer-2-adjacency-requirement/'
	},
	'lowe-distance': {
		title: 'Scott Lowe, Stretched Clusters, Distance vMotion and L2 Adjacency, 2011-05-12',
		href: 'https://blog.scottlowe.org/2011/05/12/stretched-clusters-distance-vmotion-and-l2-adjacency/'
	},
	'lowe-short-take-30': {
		title: 'Scott Lowe, Technology Short Take 30, 2013-03-05',
		href: 'https://github.com/scottslowe/lowescott.github.io/blob/243124172eeabec5d7631bcc6afe3b0a9abb29a4/_posts/2013-03-05-technology-short-take-30.md'
	},

	// VMware and Broadcom.
	'vcat-3.1': {
		title: 'VMware vCloud Architecture Toolkit 3.1, Architecting a VMware vCloud',
		href: 'http://download3.vmware.com/vcat/vcat31_documentation_center/Architecting%20a%20vCloud/3a%20Architecting%20a%20VMware%20vCloud.2.019.html'
	},
	'vcat-ratio': {
		title: 'VMware vCloud Architecture Toolkit, Determining an Appropriate vCPU-to-pCPU Ratio',
		href: 'https://download3.vmware.com/vcat/vmw-vcloud-architecture-toolkit-spv1-webworks/Core%20Platform/Architecting%20a%20vSphere%20Compute%20Platform/Architecting%20a%20vSphere%20Compute%20Platform.1.019.html'
	},
	'vmware-vds-2012': {
		title: 'VMware vSphere Blog, Demystifying Configuration Maximums for VSS and VDS, 2012-04',
		href: 'https://blogs.vmware.com/vsphere/2012/04/demystifying-configuration-maximums-for-vss-and-vds.html'
	},
	'vmware-vds-product': {
		title: 'VMware, vSphere Distributed Switch product page, undated',
		href: 'https://www.vmware.com/fi/products/vsphere/distributed-switch.html'
	},
	'vmware-vcenter-6.5-performance': {
		title: 'VMware performance blog, vCenter 6.5 Performance: what does 6x mean?, 2017-04',
		href: 'https://blogs.vmware.com/performance/2017/04/vcenter-6-5-performance-what-does-6x-mean.html'
	},
	'vmware-concurrent-vmotion': {
		title: 'VMware performance blog, vCenter Limits for Concurrent vMotion, 2021-02',
		href: 'https://blogs.vmware.com/performance/2021/02/vcenter-limits-for-concurrent-vmotion.html'
	},
	'vmware-ratio-2025': {
		title: 'VMware Cloud Foundation blog, Virtual CPU to Physical CPU Ratios, 2025-06-04',
		href: null
	},
	'vmware-validated-design': {
		title: 'VMware Validated Design, Adding Hosts to a Cluster',
		href: 'https://docs.vmware.com/en/VMware-Validated-Design/services/scaling-up-and-scaling-out-vmware-validated-design/GUID-CFEB07D3-657F-4295-ACD4-CF3591BE3FCC.html'
	},
	'vic-sizing': {
		title: 'VMware vSphere Integrated Containers, Virtual Container Hosts Sizing Guidelines',
		href: 'https://github.com/vmware/vic-product/blob/068ef4ccf89e9e15727cbd7e0717b5f067d2934a/docs/user_doc/vic_vsphere_admin/vch_sizing_guidelines.md'
	},
	'terraform-96-hosts': {
		title: 'VMware Terraform provider, pull request 2676 (merged), 2026-02-13',
		href: 'https://github.com/vmware/terraform-provider-vsphere/pull/2676'
	},
	'vsphere-6.5-migration-limits': {
		title: 'vSphere 6.5 documentation, Limits on Simultaneous Migrations',
		href: `${VMWARE_DOCS}/6.5/com.vmware.vsphere.vcenterhost.doc/GUID-25EA5833-03B5-4EDD-A167-87578B8009B3.html`
	},
	'vsphere-6.7-migration-limits': {
		title: 'vSphere 6.7 documentation, Limits on Simultaneous Migrations',
		href: `${VMWARE_DOCS}/6.7/com.vmware.vsphere.vcenterhost.doc/GUID-25EA5833-03B5-4EDD-A167-87578B8009B3.html`
	},
	'vsphere-6.7-host-manual': {
		title: 'VMware, vCenter Server and Host Management, vSphere 6.7 (printed manual)',
		href: null
	},
	'vsphere-6.0-host-manual': {
		title: 'VMware, vCenter Server and Host Management, vSphere 6.0.1 (printed manual)',
		href: null
	},
	'vsphere-6.7-evc': {
		title: 'vSphere 6.7 documentation, CPU Compatibility and EVC',
		href: `${VMWARE_DOCS}/6.7/com.vmware.vsphere.vcenterhost.doc/GUID-03E7E5F9-06D9-463F-A64F-D4EC20DAF22E.html`
	},
	'vi3-vmotion': {
		title: 'VMware Infrastructure 3, Resource Management Guide, VirtualCenter VMotion Requirements',
		href: 'http://pubs.vmware.com/vi3/resmgmt/vc_create_cluster.7.4.html'
	},
	'vmotion-tcpip-stack': {
		title: 'vSphere 6.5 documentation, vMotion TCP/IP stack',
		href: `${VMWARE_DOCS}/6.5/com.vmware.vsphere.vcenterhost.doc/GUID-5211FD4B-256B-4D9F-B5A2-F697A814BF64.html`
	},
	'kb-326281': {
		title: 'Broadcom KB 326281, Resource Manager Settings for Managing Migrations',
		href: 'https://knowledge.broadcom.com/external/article/326281/resource-manager-settings-for-managing-m.html'
	},
	'kb-310156': {
		title: 'Broadcom KB 310156, Understanding Metro vMotion',
		href: 'https://knowledge.broadcom.com/external/article/310156/understanding-metro-vmotion.html'
	},
	'kb-2106949': {
		title: 'Broadcom KB 336244 (2106949), Long Distance vMotion requirements in vSphere 6.0',
		href: 'https://knowledge.broadcom.com/external/article?legacyId=2106949'
	},
	'kb-2106952': {
		title: 'VMware KB 2106952, Cross vCenter vMotion requirements',
		href: 'https://kb.vmware.com/selfservice/microsites/search.do?cmd=displayKC&docType=kc&externalId=2106952'
	},
	'kb-2106952-later': {
		title: 'VMware KB 2106952, later text as copied by BugZero',
		href: 'https://www.findbugzero.com/operational-defect-database/vendors/vmware/defects/2106952'
	},
	'overhead-4.0': {
		title: 'VMware, vSphere 4.0 Resource Management Guide, table 3-2',
		href: 'https://www.manualslib.com/manual/539352/Vmware-Vsphere-Esxi-4-0.html?page=30'
	},
	'overhead-6.5': {
		title: 'VMware, vSphere Resource Management, vSphere 6.5.1 (printed manual)',
		href: null
	},

	// Books, press and people.
	'wikipedia-vi3': {
		title: 'Wikipedia, VMware Infrastructure (as of June 2008)',
		href: 'https://en.wikipedia.org/wiki/VMware_Infrastructure'
	},
	'informit-4': {
		title: 'InformIT, Configuration Maximum Differences from VI3',
		href: 'https://informit.com/articles/article.aspx?p=1623116&seqNum=2'
	},
	'mastering-4': {
		title: 'Mastering VMware vSphere 4, section 3.4',
		href: 'https://www.safaribooksonline.com/library/view/mastering-vmware-vspheretm/9780470481387/9780470481387_installing_vcenter_server_in_a_linked_mo.html'
	},
	'administering-4': {
		title: 'Administering VMware vSphere 4 (Wiley sample, ISBN 978-0-470-56360-1)',
		href: null
	},
	'dell-wiki-4.0': {
		title: 'Dell TechCenter wiki, vSphere 4.0 and 4.0 Update 1 maximums',
		href: 'http://en.community.dell.com/techcenter/virtualization/w/wiki/3035.aspx'
	},
	thephuck: {
		title: 'thephuck.com, vSphere maximum VMs per host, 4.0 Update 1',
		href: 'http://thephuck.com/virtualization/vsphere-maximum-configuration-vms-per-host-limitations-on-update-1/'
	},
	'vmwaretips-2009-02': {
		title: 'VMwareTips.com, vSphere 4.0 Configuration Maximums (before release), 2009-02-25',
		href: `${VMWARETIPS_POSTS}/2009-02-25-vmware-vsphere-40-configuration-maximums.md`
	},
	'vmwaretips-2009-11': {
		title: 'VMwareTips.com, vSphere 4.0 Update 1 released, 2009-11-25',
		href: `${VMWARETIPS_POSTS}/2009-11-25-vmware-vsphere-40-update-1-released.md`
	},
	'vmwaretips-2011-07': {
		title: 'VMwareTips.com, VMware 2011 mega launch, 2011-07-12',
		href: `${VMWARETIPS_POSTS}/2011-07-12-vmware-2011-mega-launch.md`
	},
	'vmwaretips-2011-10': {
		title: 'VMwareTips.com, Install vCenter 5.0 in around 5 minutes, 2011-10-13',
		href: `${VMWARETIPS_POSTS}/2011-10-13-vsphere-5-video-series-install-vcenter-50-in-around-5-minutes.md`
	},
	'beerens-2008': {
		title: 'Ivo Beerens, ESX/ESXi 3.5 Update 3, 2008-11',
		href: `${BEERENS_POSTS}/2008/11/vmware-esxesxi-update-3-released/index.md`
	},
	'beerens-2009': {
		title: 'Ivo Beerens, Huge amount of VMware updates (quotes the release notes), 2009-11',
		href: `${BEERENS_POSTS}/2009/11/huge-amount-of-vmware-updates/index.md`
	},
	'beerens-2012': {
		title: 'Ivo Beerens, vCenter Server Appliance 5.1, 2012-10',
		href: `${BEERENS_POSTS}/2012/10/what-about-vmware-vcenter-server-appliance-vcsa-version-5-1/index.md`
	},
	'beerens-2015': {
		title: 'Ivo Beerens, vCenter Server 6 and the vPostgres database, 2015-03',
		href: `${BEERENS_POSTS}/2015/03/vcenter-server-6-and-the-vpostgres-database/index.md`
	},
	'beerens-2018': {
		title: 'Ivo Beerens, Upgrade the vCenter Server Appliance to 6.7, 2018-04',
		href: `${BEERENS_POSTS}/2018/04/upgrade-the-vcenter-server-appliance-vcsa-to-version-6-7/index.md`
	},
	'eweek-4.1': {
		title: 'eWEEK Labs, VMware vSphere 4.1 Features Large Capacity Cluster, 2010-07-13',
		href: 'http://www.eweek.com/print/c/a/Virtualization/VMware-vSphere-41-Features-Large-Capacity-Cluster-VM-Density-545526/'
	},
	'gartner-4.1': {
		title: 'Chris Wolf (Gartner), vSphere 4.1: Not the Typical .1 Release, 2010-07-16',
		href: 'https://blogs.gartner.com/chris-wolf/2010/07/16/vmware-vsphere-4-1-not-the-typical-1-release/'
	},
	'onlinepc-4.1': {
		title: 'onlinepcsupport.com, vSphere 4.1',
		href: 'https://www.onlinepcsupport.com/tech-news/latest/vsphere-4-1-sets-vmware-in-the-lead-of-the-virtualization-world/'
	},
	'vmotion-changes-4.1': {
		title: 'Blog post "vMotion Changes in vSphere 4.1" quoting VMware, 2010-08-19',
		href: null
	},
	'denneman-vmotion-limit': {
		title: 'Frank Denneman, Limiting the number of concurrent vMotions, 2013-01-14',
		href: 'https://frankdenneman.nl/2013/01/14/limiting-the-number-of-concurrent-vmotions/'
	},
	'denneman-storage-vmotion-limit': {
		title: 'Frank Denneman, Limiting the number of Storage vMotions, 2012-06-28',
		href: 'https://frankdenneman.nl/2012/06/28/limiting-the-number-of-storage-vmotions/'
	},
	'denneman-layer-3': {
		title: 'Frank Denneman, vMotion over layer 3?, 2013-04-09',
		href: 'https://frankdenneman.nl/2013/04/09/vmotion-over-layer-3/'
	},
	'denneman-multi-nic': {
		title: 'Frank Denneman, Multi-NIC vMotion support in vSphere 5.0, 2011-07-18',
		href: 'https://frankdenneman.nl/2011/07/18/multi-nic-vmotion-support-in-vsphere-5-0/'
	},
	'denneman-5.1': {
		title: 'Frank Denneman, vSphere 5.1 vMotion Deep Dive, 2012-09-07',
		href: 'https://frankdenneman.nl/2012/09/07/vsphere-5-1-vmotion-deepdive/'
	},
	'denneman-density': {
		title: 'Frank Denneman, Insights into VM density, 2016-02-15',
		href: 'https://frankdenneman.nl/2016/02/15/insights-into-vm-density/'
	},
	'techgenix-5.1': {
		title: 'TechGenix, VMware vSphere 5.1 Enhanced vMotion',
		href: 'https://techgenix.com/vmware-vsphere-51-enhanced-vmotion-708/'
	},
	'vreference-vcenter': {
		title: 'Forbes Guthrie, vReference card DCV 6.0',
		href: 'https://github.com/forbesguthrie/vReferenceCards/tree/8224e6e79f0a58adbfb5cc29fbeea17743733f40/data-center-virtualization-6.0'
	},
	'vreference-clusters': {
		title: 'Forbes Guthrie, vReference card DCV 6.0, Clusters',
		href: `${VREFERENCE_CARD}/04_clusters.md`
	},
	'vreference-availability': {
		title: 'Forbes Guthrie, vReference card DCV 6.0, Availability',
		href: `${VREFERENCE_CARD}/06_availability.md`
	},
	'techtarget-vcpu': {
		title: 'TechTarget, Solve common vCPU troubleshooting issues',
		href: 'https://searchservervirtualization.techtarget.com/answer/Solve-common-vCPU-troubleshooting-issues'
	},
	'techtarget-vmsc': {
		title: 'TechTarget, vSphere Metro Storage Cluster, 2014',
		href: 'https://searchservervirtualization.techtarget.com/definition/VMware-vSphere-Metro-Storage-Cluster-VMware-vMSC'
	},
	'logicalblock-vmsc': {
		title: 'logicalblock.wordpress.com, vMSC support extended to 10 ms RTT',
		href: 'https://logicalblock.wordpress.com/tag/vmsc/'
	},
	'esx-guy-vmfs6': {
		title: 'esx-guy blog, VMFS-6 improvements, 2016-12',
		href: 'https://esx-guy.blogspot.com/2016/12/vmfs-6-improvements.html'
	},
	'ipspace-2011-11': {
		title: 'Ivan Pepelnjak, Virtual switches: from simple to scalable, 2011-11',
		href: `${IPSPACE_POSTS}/2011/11/virtual-switches-from-simple-to.html`
	},
	'ipspace-2012-06': {
		title: 'Ivan Pepelnjak, Does TRILL make sense at all?, 2012-06',
		href: `${IPSPACE_POSTS}/2012/06/does-trill-make-sense-at-all.html`
	},
	'ipspace-2013-04': {
		title: 'Ivan Pepelnjak, VXLAN scalability challenges, 2013-04',
		href: `${IPSPACE_POSTS}/2013/04/vxlan-scalability-challenges.md`
	},
	'ipspace-2014-08': {
		title: 'Ivan Pepelnjak, Cloud orchestration system is an ideal controller use case, 2014-08',
		href: `${IPSPACE_POSTS}/2014/08/cloud-orchestration-system-is-ideal.html`
	},
	'jgriffiths-5.5': {
		title: 'jgriffiths.org, Deep Dive: Configuration Maximums for dVS (5.5)',
		href: 'http://blog.jgriffiths.org/deep-dive-configuration-maximums-for-dvs/'
	},
	'yellow-bricks-metro': {
		title: 'Yellow-Bricks, vSphere 5 Metro vMotion, 2011-08-03',
		href: 'http://www.yellow-bricks.com/2011/08/03/vsphere-5-metro-vmotion/'
	},
	'yellow-bricks-multi-nic': {
		title: 'Yellow-Bricks, Multiple-NIC vMotion in vSphere 5, 2011-09-17',
		href: 'http://www.yellow-bricks.com/2011/09/17/multiple-nic-vmotion-in-vsphere-5/'
	},
	'4sysops-multi-nic': {
		title: '4sysops, How to configure multi-NIC vMotion',
		href: 'https://4sysops.com/archives/how-to-configure-multi-nic-vmotion-in-vmware-vsphere/'
	},
	'hollow-clusters': {
		title: 'theithollow.com, Determine the Number of vSphere Clusters, 2016-06-13',
		href: 'https://theithollow.com/2016/06/13/cluster-decision-sizing/'
	},
	'ntpro-2015': {
		title: "ntpro.nl quoting VMware's vCenter 6.0 cluster performance paper, 2015-08",
		href: 'https://ntpro.nl/blog/archives/2015/08.html'
	},
	cloudnews: {
		title: 'cloudnews.tech, vSphere 5.5, 6.5, 7.0 and 8.0 compared',
		href: 'https://cloudnews.tech/?p=25971'
	},
	'magander-6.0': {
		title: 'magander.se, vSphere 6.0 vMotion',
		href: 'https://magander.se/vsphere-6-0-blog-vmotion/'
	},
	'vinfrastructure-6.0': {
		title: 'vinfrastructure.it, VMware vSphere 6: vMotion everywhere, 2015-02',
		href: 'https://vinfrastructure.it/2015/02/vmware-vsphere-6-vmotion-everywhere/'
	},
	'ha-deepdive': {
		title: 'Duncan Epping, vSphere 6.x HA Deepdive, Stretched Clusters',
		href: 'https://github.com/equelin/vsphere-ha-deepdive/blob/f597c70ba26c5c706263304c29f6a6658d0a75bd/use_case_-_stretched_clusters.md'
	},
	'ovh-limits': {
		title: 'OVHcloud, Hosted Private Cloud, Technical capabilities, 2021-08-18',
		href: 'https://github.com/ovh/docs/blob/b623a64a224dfe4061995c0c9725cf22bd71186d/pages/cloud/private-cloud/hpc_limits/guide.en-gb.md'
	},
	'nutanix-bible-7.0': {
		title: 'Nutanix Bible, vSphere Architecture (as of vSphere 7.0 and AOS 6.8)',
		href: 'https://github.com/jerome-marshall-ntx/ntx-bible-mcp-server/blob/ac48f2d63868ded155349c33ba61e87e08d3b8b7/src/data/6a-book-of-vsphere-architecture.md'
	},
	'anksos-7.0': {
		title: "anksos blog, VMware vSphere 7.0 what's new, 2020-03-11",
		href: 'https://github.com/anksos/anksos.github.io/blob/9bbf69ef58be71a0984eee320dbdaf351fbe7fd0/content/posts/vmware-vsphere-7-0-whats-new.md'
	},
	'dcfndu-notes': {
		title: 'Cisco data center foundations, course notes, 06 machine virtualization',
		href: 'https://github.com/PurityControl7/DCFNDU/blob/46cbeab0cd3962dd9c1b73f62c10c7a5949ae16f/06%20machine%20virtualization.md'
	},
	'dell-vxrail-vcenter': {
		title: 'Dell, VxRail vCenter Server planning guide, Executive summary',
		href: 'https://infohub.delltechnologies.com/l/planning-guide-dell-vxrail-vcenter-server-1/executive-summary-269'
	},
	'cloudstack-8.0': {
		title: 'Apache CloudStack 4.18, database schema upgrade: what it enforces for VMware 8.0',
		href: 'https://github.com/apache/cloudstack/blob/0413116ecf40c087e947c50dfd6d38bd550e4f11/engine/schema/src/main/resources/META-INF/db/schema-41720to41800.sql'
	},
	'cloudstack-7.0.2': {
		title: 'Apache CloudStack, database schema, hypervisor_capabilities, row VMware 7.0.2.0',
		href: 'https://github.com/apache/cloudstack'
	},
	'vcp-8': {
		title: 'VCP-DCV 2V0-21.23 fact sheet of 2026-05-03, citing configmax.broadcom.com for 8.0 U3',
		href: null
	},

	// Sizing.
	'packt-6.7-ratio': {
		title:
			'Packt, VMware vSphere 6.7 Data Center Design Cookbook, Determining the vCPU-to-core ratio',
		href: 'https://packtpub.com/en-nl/product/vmware-vsphere-67-data-center-design-cookbook-9781789801514/chapter/vsphere-compute-design-7/section/determining-the-vcpu-to-core-ratio-ch07lvl1sec72'
	},
	'virtual-drive': {
		title: 'virtual-drive.in, Thumb rules for vCPU allocation',
		href: 'https://virtual-drive.in/tag/best-practice/'
	},
	'dell-vkernel-ratio': {
		title: 'Dell/vKernel paper on vCPU ratios (Scott D. Lowe, not the author of the post)',
		href: null
	},
	'vmignite-vmsc': {
		title: "vmignite.com quoting VMware's vMSC 6 recommended practices, 2016-05",
		href: 'http://www.vmignite.com/2016/05/vcenter-metro-cluster-configuration-part-1-cluster-configuration/'
	},
	'netapp-vmsc': {
		title: 'NetApp, vSphere Metro Storage Cluster design with ONTAP',
		href: 'https://github.com/NetAppDocs/ontap-apps-dbs/blob/81568cfa3bd9ba69335e33ef5aed6129b3003cef/vmware/vmware_vmsc_design.adoc'
	},
	'servethehome-xeon-6': {
		title: 'ServeTheHome, Intel Xeon 6+ Clearwater Forest is Out, 2026',
		href: 'https://servethehome.com/intel-xeon-6-clearwater-forest-is-out/'
	},
	'epyc-wikipedia': {
		title: 'Wikipedia, Epyc (copy at Hubbry)',
		href: 'https://www.hubbry.com/Epyc/encyclopedias'
	},

	// Addresses, frames and light.
	'rfc-879': {
		title: 'RFC 879, The TCP Maximum Segment Size and Related Topics',
		href: 'https://www.rfc-editor.org/rfc/rfc879'
	},
	'rfc-3021': {
		title: 'RFC 3021, Using 31-Bit Prefixes on IPv4 Point-to-Point Links',
		href: 'https://www.rfc-editor.org/rfc/rfc3021'
	},
	'rfc-7421': {
		title: 'RFC 7421, Analysis of the 64-bit Boundary in IPv6 Addressing',
		href: 'https://www.rfc-editor.org/rfc/rfc7421'
	},
	'ethernet-creatica': {
		title: 'Creatica wiki, Ethernet IEEE 802.3',
		href: 'http://wiki.creatica.org/cgi-bin/wiki.pl/Ethernet_IEEE_802.3'
	},
	'ethernet-it-tuff': {
		title: 'it-tuff, Ethernet frame and Ethernet packet, 2017-04',
		href: 'https://it-tuff.blogspot.com/2017/04'
	},
	'ethernet-routerhax': {
		title: 'RouterHax, Ethernet frame size calculator',
		href: 'https://routerhax.com/tools/ethernet-frame-size-calculator/'
	},
	'tcp-option-lengths': {
		title: 'INET framework, TCP option numbers and lengths',
		href: 'https://mixim.sourceforge.net/doc-2.1/inet/doc/neddoc/TCPOptionNumbers.html'
	},
	'bipm-metre': {
		title: 'BIPM, SI base unit: metre',
		href: 'https://www.bipm.org/en/si-base-units/metre'
	},
	'corning-smf28-ultra': {
		title: 'Corning, SMF-28 Ultra optical fiber, product information PI1424',
		href: null
	},
	mapyourtech: {
		title: 'MapYourTech, Optical fiber latency',
		href: 'https://mapyourtech.com/tag/optical-fiber-latency'
	},
	'ibm-light': {
		title: 'IBM community, You cannot change the speed of light, 2020-07-06',
		href: 'https://community.ibm.com/community/user/storage/blogs/archive-user/2020/07/06/you-cannot-change-the-speed-of-light-and-flash-storage-may-notice-it'
	},
	bozkurt: {
		title: "Bozkurt et al., Dissecting Latency in the Internet's Fiber Infrastructure, 2018",
		href: 'https://arxiv.org/abs/1811.10737'
	},
	// How fast one migration runs, and what it costs.
	'kb-323379': {
		title: 'Broadcom KB 323379, Improving performance for vMotion when using 40GbE',
		href: 'https://knowledge.broadcom.com/external/article/323379/improving-performance-for-vmotion-when-u.html'
	},
	'vmware-faster-vmotion': {
		title: 'VMware, Faster vMotion Makes Balancing Workloads Invisible (2021)',
		href: 'https://core.vmware.com/blog/faster-vmotion-makes-balancing-workloads-invisible'
	},
	'hagoort-streams': {
		title: 'Niels Hagoort, Auto-Tuning vMotion Streams, 2021-03-09',
		href: 'https://nielshagoort.com/2021/03/09/auto-tuning-vmotion-streams/'
	},
	'vsphere-7.0-vmotion-networking': {
		title: 'vSphere 7.0 documentation, Networking Best Practices for vSphere vMotion',
		href: 'https://docs.vmware.com/en/VMware-vSphere/7.0/com.vmware.vsphere.vcenterhost.doc/GUID-7DAD15D4-7F41-4913-9F16-567289E22977.html'
	},
	'vsphere-6.5-vmotion-networking': {
		title: 'vSphere 6.5 documentation, vSphere vMotion Networking Requirements',
		href: 'https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.vcenterhost.doc/GUID-3B41119A-1276-404B-8BFB-A32409052449.html'
	},
	'yellow-bricks-vmotion-5.0': {
		title: 'Duncan Epping, vSphere 5.0 vMotion Enhancements, 2011-07-20',
		href: 'http://www.yellow-bricks.com/2011/07/20/vsphere-50-vmotion-enhancements/'
	},
	'yellow-bricks-sdps': {
		title:
			'Duncan Epping, Clearing up a misunderstanding around CPU throttling with vMotion, 2012-07-16',
		href: 'https://www.yellow-bricks.com/2012/07/16/clearing-up-a-misunderstanding-around-cpu-throttling-with-vmotion/'
	},
	'yellow-bricks-quick-resume': {
		title: 'Duncan Epping, Quick Resume (vSphere 4.1)',
		href: 'https://www.yellow-bricks.com/category/virtualization/page/191/'
	},
	'yellow-bricks-bandwidth': {
		title: 'Duncan Epping, Bandwidth requirements for long distance vMotion, 2012-10-31',
		href: 'https://www.yellow-bricks.com/2012/10/31/bandwidth-requirements-for-long-distance-vmotion/'
	},
	'denneman-calculation': {
		title:
			'Frank Denneman, Calculating the bandwidth usage and duration of a vMotion process, 2012-12-04',
		href: 'https://frankdenneman.nl/2012/12/04/calculating-the-bandwidth-usage-and-duration-of-a-vmotion-process/'
	},
	'ioug-monster-vm': {
		title:
			"George O'Toole, Monster VM Study, part 2, 2014-01-21, on Principled Technologies' report of September 2013",
		href: 'http://www.ioug.org/p/bl/et/blogid=9&blogaid=219'
	},
	'sexilog-vmotion-rate': {
		title: 'SexiLog, vMotion pre-copy rate',
		href: 'http://www.sexilog.fr/sexiboards/vmotion-rate/'
	},
	'kb-436882': {
		title: 'Broadcom KB 436882 (pre-copy rounds and switch-over of vMotion)',
		href: 'https://knowledge.broadcom.com/external/article/436882'
	},
	'kb-314376': {
		title:
			'Broadcom KB 314376, The migration has exceeded the maximum switchover time of 100 second(s)',
		href: 'https://kb.vmware.com/s/article/2141355?lang=en_US'
	},
	'kb-1010045': {
		title: 'Broadcom KB 1010045, Storage vMotion and the maximum switchover time',
		href: 'https://knowledge.broadcom.com/external/article?legacyId=1010045'
	},
	'kb-431479': {
		title: 'Broadcom KB 431479, Slower transfer speed when migrating to different datastore type',
		href: 'https://knowledge.broadcom.com/external/article/431479/slower-transfer-speed-when-migrating-to.html'
	},
	'kb-334515': {
		title: 'Broadcom KB 334515, Use of XCOPY offloads in migrations from Virtual Volume datastores',
		href: 'https://knowledge.broadcom.com/external/article/334515/use-of-xcopy-offloads-in-migrations-from.html'
	},
	'hogan-storage-vmotion-5.1': {
		title: 'Cormac Hogan, vSphere 5.1 Storage Enhancements, part 7: Storage vMotion, 2012-09-13',
		href: 'https://cormachogan.com/2012/09/13/vsphere-5-1-storage-enhancements-part-7-storage-vmotion/'
	},
	'rfc-9438': {
		title: 'RFC 9438, CUBIC for Fast and Long-Distance Networks',
		href: 'https://www.rfc-editor.org/rfc/rfc9438'
	},
	'mathis-1997': {
		title:
			'Mathis, Semke, Mahdavi, Ott, The Macroscopic Behavior of the TCP Congestion Avoidance Algorithm, 1997',
		href: 'https://doi.org/10.1145/263932.264023'
	},
	'rfc-6928': {
		title: "RFC 6928, Increasing TCP's Initial Window",
		href: 'https://www.rfc-editor.org/rfc/rfc6928'
	},
	'azure-replication-time': {
		title:
			'Microsoft, Quickly Estimate Replication Time for Azure Migrate Virtual Machines, 2022-02-28',
		href: 'https://techcommunity.microsoft.com/t5/core-infrastructure-and-security/quickly-estimate-replication-time-for-azure-migrate-virtual/ba-p/3131759'
	},
	'qemu-migration-options': {
		title: 'QEMU, migration/options.c',
		href: 'https://github.com/qemu/qemu/blob/005807860d3e1498ee591223db38f90d2c736165/migration/options.c'
	},
	'linux-ip-sysctl': {
		title: 'Linux kernel documentation, IP Sysctl',
		href: 'https://docs.kernel.org/networking/ip-sysctl.html'
	},
	'cloud-hypervisor-7669': {
		title: 'Cloud Hypervisor, pull request 7669, Multiple TCP Connections for Live Migrations',
		href: 'https://github.com/cloud-hypervisor/cloud-hypervisor/pull/7669'
	},
	'osic-live-migration': {
		title: 'OSIC, benchmarking_live-migration, raw results (2017)',
		href: 'https://github.com/osic/benchmarking_live-migration/tree/cf58997535d4fab33c442d8753093f0a2d9531eb/benchmarker_results'
	}
} as const satisfies Record<string, CitedDocument>;

export type DocumentId = keyof typeof DOCUMENTS;

/** A place in a document in which somebody read the value. */
export const cite = (document: DocumentId, where: string): Source => ({
	...DOCUMENTS[document],
	where,
	checkedOn: READ_ON
});

/** A document said to carry the value, which nobody has opened at that place. */
export const citeUnread = (document: DocumentId, where: string): Source => ({
	...DOCUMENTS[document],
	where,
	checkedOn: null
});
