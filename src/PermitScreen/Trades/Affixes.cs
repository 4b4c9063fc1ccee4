using System.Collections.Immutable;

namespace PermitScreen.Trades;

/// <summary>
/// What stands before and behind everyday words for trades. Each says for which trades it is no news: 店 does not make a shop of a
/// factory, so 家具店 is not the making of furniture.
/// </summary>
internal static class Affixes
{
    /// <summary>What stands behind, longest first.</summary>
    public static IReadOnlyList<Affix> Behind { get; } = LongestFirst(
    [
        .. Of("", "项目 工程 建设 建设项目 建设工程 公司 有限公司 有限责任公司 股份有限公司 企业 集团 合作社 专业合作社 基地 生产线 业 行业 产业 新建 扩建 改建 改扩建 技改 迁建 搬迁 个体户 大户 专业户"),
        .. Of("A B C D N O81 O821 #", "厂 工厂 加工厂 制造厂 生产厂 总厂 分厂 厂房 加工 生产 制造 制作 制品 制品厂 产品 车间 加工车间 作坊 坊 加工坊 小作坊 加工点 加工场 加工项目 加工业 制造业 深加工 精加工 代工 组装 分装 复配"),
        .. Of("A03 A04", "养殖 饲养 养殖场 养殖厂 养殖户 饲养场 繁育 繁殖 育肥 繁殖场 养殖基地 圈舍 育肥场 繁育场 保种场"),
        .. Of("A01 A02", "种植 栽培 种植园 种植户 种植基地 园 大棚 栽植 地"),
        .. Of("B", "开采 采选 采矿 矿 矿山 洗选 露天开采 地下开采 开采加工 选厂"),
        .. Doing("F52", "店 商店 专卖店 门店 零售 销售 专营 门市 门市部 经营部 铺 商行 行 专卖 小店"),
        .. Doing("F51", "批发 批发部 贸易 商贸 经销 批发店"),
        .. Doing("H O Q R P", "店 馆 中心 室 会所 城 铺 屋 吧 俱乐部 工作室 门店"),
        .. Of("A B D E G H L M N O P Q R #", "站 场 所 院 馆 中心 点 处理 处置 处理厂 处理站 运营 改造 服务 治理 管理 经营 设施 整治 修复 开发"),
        .. Of("A", "户 户主 场 舍"),
        .. Doing("C43 O81", "修理 维修 保养 修理厂 修理店 维修店 维修部 检修 修理铺 维修中心 修理部"),
        .. Doing("G54 G55 G56", "运输 货运"),
        .. Doing("G59", "仓储 储存 仓库 库 贮存 堆放 存储"),
        .. Of("C42 F5191 N7723 N7724 #101 #103", "回收 利用 综合利用 再生 拆解 回收站 再生利用 回收利用 资源化利用 资源化"),
        .. Doing("L71", "租赁 出租 租赁公司"),
    ]);

    /// <summary>What stands before, longest first.</summary>
    public static IReadOnlyList<Affix> Before { get; } = LongestFirst(
    [
        .. Of("", "新建 扩建 改建 改扩建 技改 迁建 技术改造 搬迁 小型 中型 大型 中小型 特大型 小 大 新 老 现代化 标准化 规模化 生态 有机 绿色 无公害 环保 高档 高端 高精度 新型 智能 全自动 自动 智能化 自动化 数字化 高性能 优质 农村 乡镇 城市 城镇 农家 民用 商用 家用 私人 民营 国有 个体 家庭 村 县 镇 市 区 乡 社区 年产 手工 传统 建设 一个 开 办 开办 经营 投资 从事 我家 我想 想 搞 的 综合 专业 集中 分散式 村级 县级 市级 省级 中央 企业 企业自建"),
        .. Of("A03 A04", "养 养殖 饲养 喂养 喂"),
        .. Of("A01 A02", "种 种植 栽培 栽"),
        .. Of("B", "采 开采 挖 采掘"),
        .. Of("C A05 C33 #67", "生产 制造 加工 制作 做 造 制"),
        .. Doing("C43 O81", "修 修理 维修"),
        .. Doing("F52", "卖 销售 出售 零售"),
        .. Doing("F51", "批发"),
        .. Doing("G54 G55", "运输 拉"),
        .. Of("C42 F5191", "回收 收购 收"),
    ]);

    /// <summary>加工 or 制品 alone, as a part of an official name that lists them, tells no trade.</summary>
    public static bool IsBare(string word) => Behind.Any(affix => !affix.TellsDoing && affix.Text == word);

    private static IEnumerable<Affix> Of(string fits, string texts, bool tellsDoing = false) =>
        texts.Split(' ').Select(text => new Affix(text, [.. fits.Split(' ', StringSplitOptions.RemoveEmptyEntries)], tellsDoing));

    private static IEnumerable<Affix> Doing(string fits, string texts) => Of(fits, texts, tellsDoing: true);

    private static ImmutableArray<Affix> LongestFirst(IEnumerable<Affix> affixes) => [.. affixes.OrderByDescending(affix => affix.Text.Length)];
}
