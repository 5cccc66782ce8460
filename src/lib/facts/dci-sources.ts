import type { Source } from './fact';

/** The day the documents below were opened and the figures read in them. */
const READ_ON = '2026-11-23';

type Document = Pick<Source, 'title' | 'href'>;

/** The value was read there. */
export const readIn = (document: Document, where: string): Source => ({
	...document,
	where,
	checkedOn: READ_ON
});

/** The document is named for it, but nobody has read the value there. */
export const namedFor = (document: Document, where: string): Source => ({
	...document,
	where,
	checkedOn: null
});

export const RFC_2889 = {
	title: 'RFC 2889 Benchmarking Methodology for LAN Switching Devices',
	href: 'https://www.rfc-editor.org/rfc/rfc2889'
} as const satisfies Document;

export const RFC_4448 = {
	title: 'RFC 4448 Encapsulation Methods for Transport of Ethernet over MPLS',
	href: 'https://www.rfc-editor.org/rfc/rfc4448'
} as const satisfies Document;

export const RFC_4762 = {
	title: 'RFC 4762 VPLS using LDP signaling',
	href: 'https://www.rfc-editor.org/rfc/rfc4762'
} as const satisfies Document;

export const RFC_5556 = {
	title: 'RFC 5556 TRILL: Problem and Applicability Statement, s2.6',
	href: 'https://www.rfc-editor.org/rfc/rfc5556'
} as const satisfies Document;

export const RFC_6349 = {
	title: 'RFC 6349 Framework for TCP Throughput Testing',
	href: 'https://www.rfc-editor.org/rfc/rfc6349'
} as const satisfies Document;

export const RFC_6820 = {
	title: 'RFC 6820 Address Resolution Problems in Large Data Center Networks, s7',
	href: 'https://www.rfc-editor.org/rfc/rfc6820'
} as const satisfies Document;

export const RFC_7342 = {
	title: 'RFC 7342 Practices for Scaling ARP and ND in Large Data Centers, s1',
	href: 'https://www.rfc-editor.org/rfc/rfc7342'
} as const satisfies Document;

export const RFC_7348 = {
	title: 'RFC 7348 VXLAN',
	href: 'https://www.rfc-editor.org/rfc/rfc7348'
} as const satisfies Document;

export const RFC_7432 = {
	title: 'RFC 7432 BGP MPLS-Based Ethernet VPN, s15.1',
	href: 'https://www.rfc-editor.org/rfc/rfc7432'
} as const satisfies Document;

export const RFC_8312 = {
	title: 'RFC 8312 CUBIC, s5',
	href: 'https://www.rfc-editor.org/rfc/rfc8312'
} as const satisfies Document;

export const RFC_9014 = {
	title: 'RFC 9014 Interconnect Solution for EVPN Overlay Networks, s3.5',
	href: 'https://www.rfc-editor.org/rfc/rfc9014'
} as const satisfies Document;

export const RFC_9161 = {
	title: 'RFC 9161 Operational Aspects of Proxy ARP/ND in EVPN, s1',
	href: 'https://www.rfc-editor.org/rfc/rfc9161'
} as const satisfies Document;

export const PEPELNJAK_FAILURE_DOMAINS = {
	title: 'Ivan Pepelnjak, VLANs and Failure Domains Revisited',
	href: 'https://blog.ipspace.net/2016/02/vlans-and-failure-domains-revisited/'
} as const satisfies Document;

export const PEPELNJAK_SINGLE_DOMAIN = {
	title: 'Ivan Pepelnjak, Layer-2 Network Is a Single Failure Domain',
	href: 'https://blog.ipspace.net/2012/05/layer-2-network-is-single-failure/'
} as const satisfies Document;

export const PEPELNJAK_VXLAN_DCI = {
	title: 'Ivan Pepelnjak, VXLAN Is Not a Data Center Interconnect Technology',
	href: 'https://blog.ipspace.net/2012/11/vxlan-is-not-data-center-interconnect/'
} as const satisfies Document;

export const PEPELNJAK_VXLAN_BRIDGING = {
	title: 'Ivan Pepelnjak, VXLAN-to-VXLAN Bridging in DCI Environments',
	href: 'https://blog.ipspace.net/2022/06/vxlan-bridging-dci/'
} as const satisfies Document;

export const PEPELNJAK_MATH = {
	title: 'Ivan Pepelnjak, Long-distance vMotion for Disaster Avoidance? Do the Math First',
	href: 'https://blog.ipspace.net/2011/09/long-distance-vmotion-for-disaster/'
} as const satisfies Document;

export const PEPELNJAK_STRETCHED = {
	title: 'Ivan Pepelnjak, Stretched Clusters: Almost as Good as Heptagonal Wheels',
	href: 'https://blog.ipspace.net/2011/06/stretched-clusters-almost-as-good-as/'
} as const satisfies Document;

export const PEPELNJAK_TROMBONE = {
	title: 'Ivan Pepelnjak, Long-distance vMotion and the traffic trombone',
	href: 'https://blog.ipspace.net/2010/09/long-distance-vmotion-and-traffic/'
} as const satisfies Document;

export const PEPELNJAK_LATENCY = {
	title: 'Ivan Pepelnjak, Latency: the Killer of Spread-Out Application Stack Ideas',
	href: 'https://blog.ipspace.net/2015/01/latency-killer-of-spread-out/'
} as const satisfies Document;

export const PEPELNJAK_BANDWIDTH = {
	title: 'Ivan Pepelnjak, Workload Mobility and Reality: Bandwidth Constraints',
	href: 'https://blog.ipspace.net/2014/10/workload-mobility-and-reality-bandwidth/'
} as const satisfies Document;

export const PEPELNJAK_USES = {
	title: 'Ivan Pepelnjak, Layer-2 Extension (OTV) Use Cases',
	href: 'https://blog.ipspace.net/2013/09/layer-2-extension-otv-use-cases/'
} as const satisfies Document;

export const PEPELNJAK_METRO = {
	title: 'Ivan Pepelnjak, The Difference between Metro Ethernet and Stretched Data Center Subnets',
	href: 'https://blog.ipspace.net/2012/07/the-difference-between-metro-ethernet/'
} as const satisfies Document;

export const PEPELNJAK_FIREWALLS = {
	title: 'Ivan Pepelnjak, Stretched VLANs and Failing Firewall Clusters',
	href: 'https://blog.ipspace.net/2019/11/stretched-vlans-and-failing-firewall/'
} as const satisfies Document;

export const PEPELNJAK_EVPN_MAC = {
	title: 'Ivan Pepelnjak, Is Dynamic MAC Learning Better Than EVPN?',
	href: 'https://blog.ipspace.net/2023/04/evpn-dynamic-mac-learning/'
} as const satisfies Document;

export const PEPELNJAK_ZONES = {
	title: 'Ivan Pepelnjak, Disaster Recovery and Failure Domains',
	href: 'https://blog.ipspace.net/2019/12/disaster-recover-and-failure-domains/'
} as const satisfies Document;

export const MAPYOURTECH = {
	title: 'MapYourTech, Optical fiber latency',
	href: 'https://mapyourtech.com/tag/optical-fiber-latency'
} as const satisfies Document;

export const HUAWEI_WDM = {
	title: 'Huawei forum, WDM/OTN network latency composition',
	href: 'https://forum.huawei.com/enterprise/en/wdm-otn-network-latency-composition/thread/681393-875'
} as const satisfies Document;

export const MACSEC_NOTE = {
	title: 'trueneutral.eu, MACsec performance (citing a Cisco Live session)',
	href: 'https://www.trueneutral.eu/2017/macsec-perf.html'
} as const satisfies Document;

export const LP_OPTICS = {
	title: 'L-P Long Distance Transceiver: Types, Reach and Selection Guide',
	href: 'https://resources.l-p.com/products/long-distance-transceiver-types-reach-selection-guide'
} as const satisfies Document;

export const TIA_100ZR = {
	title: 'TIA FOTC, 100GBASE-ZR (IEEE 802.3ct-2021)',
	href: 'https://www.tiafotc.org/ieee-802-3-ethernet-standards-update/singlemode-standards-update/100gbase-zr/'
} as const satisfies Document;

export const IDSG_400ZR = {
	title: 'IDS-G, How Can 400ZR Be Used For Regional Networks',
	href: 'https://ids-g.com/how-can-400zr-be-used-for-regional-networks/'
} as const satisfies Document;

export const WDM_PRIMER = {
	title: 'Vendor WDM primer (no public address)',
	href: null
} as const satisfies Document;

export const DWDM_CALCULATOR = {
	title: 'aiinframap DWDM spacing calculator (assumptions)',
	href: 'https://www.aiinframap.com/tools/optical/dwdm-spacing-calculator'
} as const satisfies Document;

export const OTV_HEADER = {
	title: 'dcccie notes, OTV header format',
	href: 'http://dcccie.joostvandermade.com/?p=251'
} as const satisfies Document;

export const OTV_FACTS = {
	title: 'packetmischief, Five Functional Facts about OTV',
	href: 'https://www.packetmischief.ca/2013/10/20/five-functional-facts-about-otv/'
} as const satisfies Document;

export const OTV_CONCEPTS = {
	title: 'Cisco community, OTV concepts',
	href: 'https://community.cisco.com/t5/data-center-switches/otv-concepts/m-p/3883298'
} as const satisfies Document;

export const VCAT_VPC = {
	title:
		'VMware vCAT, Architecting a Hybrid Mobility Strategy s16.2 Cisco vPC over DWDM and Dark Fibre',
	href: 'http://download3.vmware.com/vcat/vmw-vcloud-architecture-toolkit-spv1-webworks/'
} as const satisfies Document;

export const NEXUS_1000V = {
	title: 'Cisco Nexus 1000V Troubleshooting Guide 5.2(1)SV3(1.1)',
	href: 'https://manualshive.com/en/manual/cisco/nexus-1000v/nexus-1000v_troubleshooting-manual_2608889-252.html'
} as const satisfies Document;

export const NEXUS_MULTISITE = {
	title: 'Cisco Nexus 9000 VXLAN Configuration Guide 10.3(x), Configure Multi-Site',
	href: 'https://www.cisco.com/c/en/us/td/docs/dcn/nx-os/nexus9000/103x/configuration/vxlan/cisco-nexus-9000-series-nx-os-vxlan-configuration-guide-release-103x/m-configuring-multisite.html'
} as const satisfies Document;

export const TUNNEL_OVERHEAD = {
	title: 'myplaceinspace tunnel overhead reference',
	href: 'https://myplaceinspace.com/nettools/tunnel-overhead.html'
} as const satisfies Document;

export const NSX_MTU = {
	title: 'VMware NSX 4.1 docs, MTU guidance',
	href: 'https://docs.vmware.com/it/VMware-NSX/4.1/installation/GUID-19C1973E-8D20-4302-B3CC-CD610F79D5F6.html'
} as const satisfies Document;

export const NSX_FEDERATION = {
	title: 'VMware NSX-T 3.2 docs, Federation requirements',
	href: 'https://docs.vmware.com/fr/VMware-NSX-T-Data-Center/3.2/installation/GUID-AD369B9D-4ADC-4CE9-B8DC-BB2B47C7BFBF.html'
} as const satisfies Document;

export const VCF_44_ZONES = {
	title: 'VMware Cloud Foundation 4.4 docs, VLANs and subnets for multiple availability zones',
	href: 'https://docs.vmware.com/en/VMware-Cloud-Foundation/4.4/com.vmware.vcf.vxrail.doc/GUID-13F587E9-78C9-4930-8451-7B077B0EC8F8.html'
} as const satisfies Document;

export const NEXUS_5500 = {
	title: 'Cisco, Verified Scalability for Nexus 5500, NX-OS 7.0(0)N1(1)',
	href: 'https://www.cisco.com/c/en/us/td/docs/switches/datacenter/nexus5500/sw/Verified_Scalability/700N11/b_N5500_Verified_Scalability_700N11/b_N5500_Verified_Scalability_700N11_chapter_01.html'
} as const satisfies Document;

export const NEXUS_5600 = {
	title: 'Cisco, Verified Scalability for Nexus 5600, NX-OS 7.3(0)N1(1)',
	href: 'https://www.cisco.com/c/en/us/td/docs/switches/datacenter/nexus5600/sw/verified_scalability/730N11/b_N5600_Verified_Scalability_730N11/b_N6000_Verified_Scalability_700N11_chapter_01.html'
} as const satisfies Document;

export const NEXUS_3164 = {
	title: 'Cisco, Verified Scalability for Nexus 3164Q',
	href: 'https://cisco.com/c/en/us/td/docs/switches/datacenter/nexus3164/sw/6x/scalability/guide/b_Cisco_Nexus_3164_NX-OS_Verified_Scalability_Guide_31/m_verified_scalability_limits_3164_31.html'
} as const satisfies Document;

export const NEXUS_7000_M1 = {
	title: '365seal, Nexus 7000 M1 vs F1 line cards (quotes the data sheet)',
	href: 'https://365seal.com/y/JmpwMJ83vw.html'
} as const satisfies Document;

export const DELTA_AG9032 = {
	title: 'Delta AG9032 manual (Tomahawk-class 32x100G)',
	href: 'https://www.easymanua.ls/delta/ag9032/manual?p=9'
} as const satisfies Document;

export const ARISTA_UFT = {
	title: 'Arista TOI, UFT forwarding-table partition',
	href: 'https://www.arista.com/jp/support/toi/tag/uft'
} as const satisfies Document;

export const HABETS_STP = {
	title: 'Thomas Habets, Spanning tree limits (says it is not authoritative)',
	href: 'http://blog.habets.se/2009/06/Spanning-tree-limits'
} as const satisfies Document;

export const STP_COURSE = {
	title: 'quisted.net, STP in the datacenter (Cisco data centre course notes)',
	href: 'https://quisted.net/'
} as const satisfies Document;

export const NEXUS_5000_DESIGN = {
	title: 'Cisco Nexus 5000 design guide (119 pp), p.14 Logical Interfaces or BPDU States',
	href: 'https://manualsbrain.com/it/manuals/1661433/?page=14'
} as const satisfies Document;

export const ARUBA_RPVST = {
	title: 'Aruba OS-Switch 16.10, RPVST scalability',
	href: 'https://techhub.hpe.com/eginfolib/Aruba/16.10/5200-6764/s_Overview_201205230101.html'
} as const satisfies Document;

export const CAREGROUP = {
	title: 'CareGroup, network outage of November 13, 2002',
	href: 'http://home.caregroup.org/templatesnew/homepage/homepage_out.asp?pageid=4671'
} as const satisfies Document;

export const CCDP_GUIDE = {
	title: 'CCDP Cisco Internetwork Design Study Guide, table 2.2',
	href: 'https://docstore.mik.ua/cisco/CCNP-CCDP/CCDP_-_Cisco_Internetwork_Design_Study_Guide/ch02/02-05.html'
} as const satisfies Document;

export const CISCO_BROADCASTS = {
	title:
		'Cisco Internetwork Design Guide, Appendix E Broadcasts in Switched LAN Internetworks (as repeated in a CCNA course page)',
	href: 'http://rfc.nop.hu/ccna1/ch8d.html'
} as const satisfies Document;

export const MYERS = {
	title:
		'Myers, Ng, Zhang, Rethinking the Service Model: Scaling Ethernet to a Million Nodes, HotNets-III',
	href: 'https://studylib.net/doc/12283594/'
} as const satisfies Document;

export const SPLIT_RX = {
	title: 'brandonfarmer.com, quoting the VMware splitRxMode multicast paper',
	href: 'https://brandonfarmer.com/category/virtualization/'
} as const satisfies Document;

export const IBM_FEX = {
	title: 'IBM support, VLAN scalability limits in Nexus 9000 FEX deployments',
	href: 'https://www.ibm.com/support/pages/understanding-and-addressing-vlan-scalability-limits-cisco-nexus-9000-fex-deployments'
} as const satisfies Document;

export const MDS_WRITE = {
	title: 'Cisco MDS 9000 IOA guide 7.3, SCSI Write Acceleration',
	href: 'https://cisco.com/c/en/us/td/docs/switches/datacenter/mds9000/sw/7_3/configuration/ioa/cisco_mds9000_ioa_config_guide/scsi_write_and_tape_acceleration.html'
} as const satisfies Document;

export const MDS_XRC = {
	title: 'Cisco MDS 9000 XRC Acceleration White Paper',
	href: 'http://manualsbrain.com/en/manuals/1641647/?page=3'
} as const satisfies Document;

export const BROCADE_FOS = {
	title: "Brocade Fabric OS Administrator's Guide (v6.4/v7), buffer credit management",
	href: 'https://manualsdump.com/en/manuals/brocade_communications_systems-53-1001763-02/234209/487'
} as const satisfies Document;

export const FC_CREDIT_SLIDE = {
	title: 'Fibre Channel Flow Control Buffer Credit Calculations (training slide)',
	href: 'http://content.yudu.com/A1nooc/SNF-MgmtandAdmin/resources/261.htm'
} as const satisfies Document;

export const VSAN_BANDWIDTH = {
	title: 'VMware, vSAN Stretched Cluster Bandwidth Sizing',
	href: 'https://core.vmware.com/resource/vsan-stretched-cluster-bandwidth-sizing'
} as const satisfies Document;

export const DELL_VSAN_SITES = {
	title: 'Dell VxRail 7.0 vSAN Stretched Cluster Planning Guide, site to site',
	href: 'https://infohub.delltechnologies.com/l/dell-vxrail-7-0-vsan-stretched-cluster-planning-guide/site-to-site-1'
} as const satisfies Document;

export const KB_LONG_VMOTION = {
	title: 'Broadcom KB 336244 (VMware KB 2106949) Long Distance vMotion requirements',
	href: 'https://knowledge.broadcom.com/external/article?legacyId=2106949'
} as const satisfies Document;

export const KB_METRO_VMOTION = {
	title: 'Broadcom KB 310156 Understanding Metro vMotion',
	href: 'https://knowledge.broadcom.com/external/article/310156/understanding-metro-vmotion.html'
} as const satisfies Document;

export const VSPHERE_65_VMOTION = {
	title: 'VMware vSphere 6.5 docs, vMotion networking requirements',
	href: 'https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.vcenterhost.doc/GUID-3B41119A-1276-404B-8BFB-A32409052449.html'
} as const satisfies Document;

export const TECHTARGET_VMSC = {
	title: 'TechTarget, vSphere Metro Storage Cluster',
	href: 'https://searchservervirtualization.techtarget.com/definition/VMware-vSphere-Metro-Storage-Cluster-VMware-vMSC'
} as const satisfies Document;

export const FIBRE_FAQ = {
	title: 'experts123, What happens in case of fiber break? (vendor FAQ)',
	href: 'https://experts123.com/q/what-happens-in-case-of-fiber-break.html'
} as const satisfies Document;

export const FIBRE_MTTR = {
	title: 'heathfreel, Fibre Cut MTTR',
	href: 'https://heathfreel.endtoend.com/2015/05/20/fibre-cut-mttr/'
} as const satisfies Document;

export const LOWE_STRETCHED = {
	title: 'Scott Lowe, Stretched Clusters, Distance vMotion and L2 Adjacency',
	href: 'https://blog.scottlowe.org/2011/05/12/stretched-clusters-distance-vmotion-and-l2-adjacency/'
} as const satisfies Document;

export const LOWE_PRACTICALITY = {
	title: 'Scott Lowe, vMotion Practicality',
	href: 'https://blog.scottlowe.org/2010/07/12/vmotion-practicality/'
} as const satisfies Document;

export const LOWE_OTV = {
	title: 'Scott Lowe, OTV and VXLAN Layer 3 Connectivity Compared',
	href: 'https://blog.scottlowe.org/2011/12/22/otv-and-vxlan-layer-3-connectivity-compared/'
} as const satisfies Document;

export const VCF9_PLANNING = {
	title: 'pauldiee VCF9 Deployment Planning, multi-AZ prep (cites Broadcom design library)',
	href: 'https://github.com/pauldiee/VCF9-DeploymentPlanning/blob/d6c7ca6/docs/03-multi-az-prep.md'
} as const satisfies Document;

export const DELL_VSAN_WITNESS = {
	title: 'Dell VxRail 7.0 vSAN stretched planning guide, site-to-site and witness-to-site',
	href: 'https://infohub.delltechnologies.com/l/dell-vxrail-7-0-vsan-stretched-cluster-planning-guide/witness-to-site-1/'
} as const satisfies Document;

export const VSAN_65_PRACTICES = {
	title: 'vSAN 6.5 docs, stretched cluster best practices',
	href: 'https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.virtualsan.doc/GUID-4172337E-E25F-4C6B-945E-01623D314FDA.html'
} as const satisfies Document;

export const TECHTARGET_STRETCH = {
	title: 'TechTarget, Bandwidth needs may put a stretched cluster out of reach',
	href: 'https://searchservervirtualization.techtarget.com/tip/Bandwidth-needs-may-put-a-stretched-cluster-out-of-reach'
} as const satisfies Document;

export const VMWARE_VMSC = {
	title: 'VMware core.vmware.com, vSphere Metro Storage Cluster (vMSC) recommended practices',
	href: 'https://core.vmware.com/resource/vmware-vsphere-metro-storage-cluster-vmsc'
} as const satisfies Document;

export const VPLEX_2010 = {
	title: 'EMC VPLEX best practices h7139.2, 2010-10-25',
	href: 'https://1library.net/document/yr85kl8z-implementation-planning-best-practices-vplex-technical-notes-october.html'
} as const satisfies Document;

export const LOWE_VPLEX = {
	title: 'Scott Lowe, A Deeper Look at VPLEX, 2010-06-07',
	href: 'https://github.com/scottslowe/lowescott.github.io/blob/2431241/_posts/2010-06-07-a-deeper-look-at-vplex.md'
} as const satisfies Document;

export const LOGICALBLOCK_VPLEX = {
	title: 'logicalblock.wordpress.com, vMSC support extended to 10 msec RTT',
	href: 'https://logicalblock.wordpress.com/tag/vmsc/'
} as const satisfies Document;

export const DELL_METRO_NODE = {
	title: 'Dell metro node user guide p.29',
	href: null
} as const satisfies Document;

export const LENOVO_MCC = {
	title: 'Lenovo copy of MetroCluster IP guide, ISL requirements',
	href: 'https://pubs.lenovo.com/mcc-metrocluster_ip_installation_and_configuration_guide/4547298A-5E47-4F3D-A8AD-A4D9F56DA02B_'
} as const satisfies Document;

export const NETAPP_MCC_PREPARE = {
	title: 'NetApp docs, preparing for the MetroCluster IP installation (older version)',
	href: 'https://docs.netapp.com/us-en/ontap-metrocluster/install-ip/concept_prepare_for_the_mcc_installation.html'
} as const satisfies Document;

export const THREEPAR_PEER = {
	title: 'd8tadude.com 2016, 3PAR Peer Persistence',
	href: 'https://d8tadude.com/2016/04/27/3par-peer-persistence/'
} as const satisfies Document;

export const THREEPAR_WITNESS = {
	title: 'OCSL 2014, Peer Persistence quorum witness',
	href: 'https://www.ocsl.co.uk/insights/thought-piece/peer-persistence-vsphere-metro-storage-cluster-and-hp-3par-storeserv-7000'
} as const satisfies Document;

export const KB_3PAR = {
	title: 'Broadcom KB 343596 vMSC with HPE 3PAR',
	href: 'https://knowledge.broadcom.com/external/article/343596/implementing-vsphere-metro-storage-clust.html'
} as const satisfies Document;

export const PURE_2017 = {
	title: 'Pure Storage 2017 ActiveCluster slides (up to 11 ms RTT)',
	href: 'https://www.slideshare.net/slideshow/activecluster/178133854'
} as const satisfies Document;

export const PENGUINPUNK_PURE = {
	title: 'penguinpunk.net, ActiveCluster background (5 ms)',
	href: 'https://www.penguinpunk.net/blog/tag/disaster/'
} as const satisfies Document;

export const IBM_SVC_51 = {
	title:
		'IBM SVC 5.1 docs, split cluster configuration (10 km); and long-distance links (80 ms intercluster)',
	href: 'https://mirror.0f.sk/cios-dhitechnical/IBM-Lenovo/Storage/SVC/'
} as const satisfies Document;

export const IBM_SVC_781 = {
	title: 'IBM SVC 7.8.1 docs, stretched system using ISLs',
	href: 'https://www3.software.ibm.com/storage/EOS/flash_storwize/san_volume_controller/7.8.1/'
} as const satisfies Document;

export const HITACHI_GAD = {
	title: 'Hitachi VSP G1000 GAD user guide p.75; Ops Center requirements',
	href: 'https://www.easymanua.ls/hitachi/g1000/manual?p=75'
} as const satisfies Document;

export const DELL_POWERSTORE = {
	title: 'Dell PowerStore Protecting Your Data, Metro protection',
	href: 'https://www.dell.com/support/manuals/en-us/powerstore-1000t/pwrstr-protect-data/metro-protection?guid=guid-5b0ebccb-86de-4cb3-a52f-60acbbb80613&lang=en-us'
} as const satisfies Document;

export const HP_STOREVIRTUAL = {
	title: 'HP StoreVirtual 4000 white paper p.18',
	href: 'https://www.easymanua.ls/hp/storevirtual-4000/manual/522901?p=18'
} as const satisfies Document;

export const VSPHERE_50_NFS = {
	title: 'vSphere 5.0 Networking docs, NFS',
	href: 'https://pubs.vmware.com/vsphere-50/topic/com.vmware.vsphere.networking.doc_50/GUID-171734E5-8BAA-4C74-A052-61487FA86783.html'
} as const satisfies Document;

export const VSPHERE_65_STORAGE = {
	title: 'vSphere 6.5.1 Storage manual p.172, Layer 3 routed NFS',
	href: null
} as const satisfies Document;

export const VSPHERE_67_ISCSI = {
	title: 'vSphere 6.5/6.7/7.0 docs, iSCSI networking best practices',
	href: 'https://docs.vmware.com/en/VMware-vSphere/6.7/com.vmware.vsphere.storage.doc/GUID-4C19E34E-764C-4069-9D9F-D0F779F2A96C.html'
} as const satisfies Document;

export const HOSTERMAN_ISCSI = {
	title: 'Cody Hosterman 2018-05, iSCSI multiple subnets and port binding',
	href: 'https://www.codyhosterman.com/2018/05/esxi-iscsi-multiple-subnets-and-port-binding/'
} as const satisfies Document;

export const WAHL_L3 = {
	title: 'Wahl Network 2016-05-26, Layer 3 vMotion',
	href: 'https://wahlnetwork.com/2016/05/26/vmotion-tcpip-stack-layer-3-vmotion/'
} as const satisfies Document;

export const LOWE_ADJACENCY = {
	title: 'Scott Lowe, vMotion Layer 2 Adjacency Requirement, 2010-08-19',
	href: 'https://github.com/scottslowe/lowescott.github.io/blob/2431241/_posts/2010-08-19-vmotion-layer-2-adjacency-requirement.md'
} as const satisfies Document;

export const DENNEMAN_L3 = {
	title: 'Frank Denneman, vMotion over layer 3?, 2013-04-09',
	href: 'https://github.com/frankdenneman/frankdenneman.github.io/blob/22fc43f/content/posts/2013-04-09-vmotion-over-layer-3/index.md'
} as const satisfies Document;

export const VSPHERE_65_STACK = {
	title: 'vSphere 6.5 docs, vMotion TCP/IP stack (prereq: ESXi 6.0 or later)',
	href: 'https://docs.vmware.com/en/VMware-vSphere/6.5/com.vmware.vsphere.vcenterhost.doc/GUID-5211FD4B-256B-4D9F-B5A2-F697A814BF64.html'
} as const satisfies Document;

export const VCF_311 = {
	title: 'VCF 3.11 admin, stretch prerequisites',
	href: 'https://docs.vmware.com/en/VMware-Cloud-Foundation/3.11/vcf-admin/GUID-878EB846-BC80-4844-B146-8394178CE2BE.html'
} as const satisfies Document;

export const DELL_VCF_41 = {
	title: 'Dell VCF 4.1 on VxRail 7.0.1, table 12 multi-AZ connectivity',
	href: 'https://infohub.delltechnologies.com/l/architecture-guide-vmware-cloud-foundation-4-1-on-vxrail-7-0-1/multi-az-stretched-cluster-5'
} as const satisfies Document;

export const VSPHERE_651_PORTS = {
	title: 'vSphere 6.5.1 manual p.251',
	href: null
} as const satisfies Document;

export const VSPHERE_60_PORTS = {
	title: 'vSphere 6.0 Security docs, ESXi firewall ports',
	href: 'https://docs.vmware.com/en/VMware-vSphere/6.0/com.vmware.vsphere.security.doc/GUID-171B99EA-15B3-4CC5-8B9A-577D8336FAA0.html'
} as const satisfies Document;

export const VSPHERE_67_PORTS = {
	title: 'vSphere 6.7 manual pp.15-16',
	href: null
} as const satisfies Document;

export const VSPHERE_5_PORTS = {
	title: "infra.lecuong.info 2012 copy of VMware 'TCP and UDP Ports for Management Access'",
	href: 'https://infra.lecuong.info/2012/06/tcp-and-udp-ports-for-management-access.html'
} as const satisfies Document;

export const VREFERENCE = {
	title:
		"Forbes Guthrie vReference card 'DCV 6.0' (README: much content still relates to 5.0 or 5.5)",
	href: 'https://github.com/forbesguthrie/vReferenceCards/blob/8224e6e/data-center-virtualization-6.0'
} as const satisfies Document;

export const VSAN_70_PORTS = {
	title: 'vSAN 7.0 Network Design guide, ports',
	href: 'https://docs.vmware.com/en/VMware-vSphere/7.0/vsan-network-design-guide/GUID-DB60F44C-DE11-4076-A47F-A6277F453BA7.html'
} as const satisfies Document;

export const ONTAP_MEDIATOR_CLI = {
	title: 'ONTAP CLI docs, snapmirror mediator add',
	href: 'https://docs.netapp.com/us-en/ontap-cli/snapmirror-mediator-add.html'
} as const satisfies Document;

export const HA_DEEPDIVE_STRETCHED = {
	title: 'vSphere 6.x HA Deepdive, Duncan Epping: use case, stretched clusters',
	href: 'https://github.com/equelin/vsphere-ha-deepdive/blob/f597c70ba26c5c706263304c29f6a6658d0a75bd/use_case_-_stretched_clusters.md'
} as const satisfies Document;

export const HA_DEEPDIVE_INTRO = {
	title: 'vSphere 6.x HA Deepdive, Duncan Epping: introduction to HA',
	href: 'https://github.com/equelin/vsphere-ha-deepdive/blob/f597c70ba26c5c706263304c29f6a6658d0a75bd/introduction_to_ha.md'
} as const satisfies Document;

export const GOVMOMI_65 = {
	title: 'VMware govmomi simulator, captured ESXi 6.5.0 firewall rules',
	href: 'https://github.com/vmware/govmomi/blob/fd06160642a8c3609c0cd86e2bc25f2b4e974631/simulator/esx/host_firewall_system.go'
} as const satisfies Document;

export const NETAPP_ACTIVE_SYNC = {
	title: 'NetApp, SnapMirror active sync prerequisites',
	href: 'https://github.com/NetAppDocs/ontap/blob/1b4a28d06d6fc385821bed69b90bc68c0d5b1b6f/snapmirror-active-sync/prerequisites-reference.adoc'
} as const satisfies Document;

export const NETAPP_MCC_ISL = {
	title: 'NetApp, MetroCluster IP ISL requirements',
	href: 'https://github.com/NetAppDocs/ontap-metrocluster/blob/ea5cec801bff49bb5371430a34ef3aeeee95a46d/install-ip/concept-requirements-isls.adoc'
} as const satisfies Document;

export const NETAPP_MCC_MEDIATOR = {
	title: 'NetApp, MetroCluster IP Mediator requirements',
	href: 'https://github.com/NetAppDocs/ontap-metrocluster/blob/ea5cec801bff49bb5371430a34ef3aeeee95a46d/install-ip/concept_mediator_requirements.adoc'
} as const satisfies Document;

export const MCC_FC_ARTICLE = {
	title: 'NetApp MetroCluster (MCC), sudonull',
	href: 'https://sudonull.com/post/89824-NetApp-MetroCluster-MCC'
} as const satisfies Document;

export const NIMBLE_PEER = {
	title: 'newman.cloud, Sync replication and Peer Persistence setup, HPE Nimble',
	href: 'https://newman.cloud/en/2019/05/28/sync-replication-and-peer-persistence-setup-hpe-nimble/'
} as const satisfies Document;

export const PURE_REQUIREMENTS = {
	title: 'Pure Storage, ActiveCluster requirements (Purity 5.0.0; scribd 827899460)',
	href: null
} as const satisfies Document;

export const KB_HITACHI = {
	title: 'VMware KB 2039406, vMSC with Hitachi VSP',
	href: null
} as const satisfies Document;

export const IBM_INTERSITE = {
	title: 'IBM, Intersite link planning',
	href: 'https://www.ibm.com/docs/en/flashsystem-c200/9.1.3?topic=tcp-intersite-link-planning'
} as const satisfies Document;

export const VSAN_API = {
	title: 'Broadcom, vSAN Service API, stretched cluster system',
	href: 'https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/v-san-service-api/vim-cluster-vsan-vc-stretched-cluster-system'
} as const satisfies Document;

export const VSAN_70_UNICAST = {
	title: 'VMware docs 7.0, vSAN network design guide, multicast and unicast',
	href: 'https://docs.vmware.com/en/VMware-vSphere/7.0/vsan-network-design-guide/GUID-292E39E2-1B74-4742-A594-DE8FF7BDF2EE.html'
} as const satisfies Document;

export const VR_83_PORTS = {
	title: 'VMware docs, vSphere Replication 8.3, ports (GUID-1A748B29)',
	href: null
} as const satisfies Document;

export const VSPHERE_55_PORTS = {
	title: 'VMware docs 5.5, Required Ports (GUID-8B33C689)',
	href: null
} as const satisfies Document;

export const PEPELNJAK_TRIDENT2 = {
	title: 'Ivan Pepelnjak, Trident-2 chipset and Nexus 9500',
	href: 'https://github.com/ipspace/blog/blob/d63b56727fd7410a49edd16a9a6756ba5c53ceba/content/posts/2014/06/trident-2-chipset-and-nexus-9500.html'
} as const satisfies Document;

export const CUMULUS_TABLES = {
	title: 'NVIDIA Cumulus Linux 4.2, Supported Route Table Entries',
	href: 'https://github.com/CumulusNetworks/docs/blob/387107ce4d258c26663f3c6a909601e595a2aa97/content/cumulus-linux-42/Layer-3/Routing/Supported-Route-Table-Entries.md'
} as const satisfies Document;

export const PEPELNJAK_NEXUS_3548 = {
	title: 'Ivan Pepelnjak, Cisco Nexus 3548',
	href: 'https://github.com/ipspace/blog/blob/d63b56727fd7410a49edd16a9a6756ba5c53ceba/content/posts/2012/09/cisco-nexus-3548-victory-for-custom.html'
} as const satisfies Document;

export const PEPELNJAK_NEXUS_6000 = {
	title: 'Ivan Pepelnjak, Nexus 6000 and 40GE',
	href: 'https://github.com/ipspace/blog/blob/d63b56727fd7410a49edd16a9a6756ba5c53ceba/content/posts/2013/02/nexus-6000-and-40ge-why-do-i-care.html'
} as const satisfies Document;

export const NEXUS_7000_ERRORS = {
	title: 'Cisco, Nexus 7000 error messages (113619)',
	href: 'https://cisco.com/c/es_mx/support/docs/switches/nexus-7000-series-switches/113619-nexus7000-error-messages.html'
} as const satisfies Document;

export const JUNIPER_VPLS = {
	title: 'Juniper, mac-table-size (protocols vpls), Junos 13.1',
	href: 'https://juniper.net/documentation/en_US/junos13.1/topics/reference/configuration-statement/mac-table-size-edit-protocols-vpls.html'
} as const satisfies Document;

export const JUNIPER_BRIDGE = {
	title: 'Juniper, Configuring the Size of the MAC Address Table, Junos 13.1',
	href: 'https://juniper.net/documentation/en_US/junos13.1/topics/task/configuration/layer-2-services-mac-bridge-domain-configuring-address-table-size.html'
} as const satisfies Document;

export const IEEE_802_3 = {
	title: 'IEEE Std 802.3, Ethernet',
	href: 'https://standards.ieee.org/ieee/802.3/10422/'
} as const satisfies Document;

export const FC_PHYSICAL = {
	title: 'INCITS T11, Fibre Channel physical interfaces (FC-PI)',
	href: null
} as const satisfies Document;

export const GEONAMES = {
	title: 'GeoNames, populated places (CC BY 4.0), export of mid-2022',
	href: 'https://github.com/mike-seger/grid-experiments/blob/00c339caa94ebbac0f250be66b4e2760a0fe2346/jspreadsheet-ce/javascript-load-csv/src/main/resources/db/changelog/data/cities-1400.tsv'
} as const satisfies Document;
