using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>The phrases in Chinese, as approval offices use them.</summary>
internal sealed class WordingZh : Wording
{
    public override string Semicolon => "；";

    public override string LanguageTag => "zh-CN";

    public override string Yes => "是";

    public override string No => "否";

    public override string Unknown => "未知";

    public override string NotApplicable => "不适用";

    public override string Nothing => "无";

    public override string RestUnknown => "其余未知";

    public override string Perhaps(string members) => $"可能还有 {members}";

    public override string Certain => "确定";

    public override string Application => "申请";

    public override string AsOf => "判定日期";

    public override string Classification => "环评类别";

    public override string CatalogueItem => "名录条目";

    public override string ProcedureLabel => "办理程序";

    public override string Dimensions => "分项";

    public override string GradeNotKnown => "未定，先要知道行业或者名录条目";

    public override string GradeNotHeld => "未定，规则集没有收录判定日期施行的环评分类管理名录";

    public override string ItemNumber(string item) => $"名录 {item}";

    public override string Permit => "排污许可";

    public override string MayBeBuilt => "能否建设";

    public override string Bars => "不得建设";

    public override string MayBar => "可能否决";

    public override string NothingBars => "没有查到禁止的规定";

    public override string Next => "下一步";

    public override string FirstRemedy(string remedy) => $"先解决：{remedy}";

    public override string AnswerNeeds(int count) => $"补充还需要的信息（{count} 项，见下），再判定一次";

    public override string AndOtherRules(int count) => $"等 {count} 条规定";

    public override string DecidedWithin(string step, int days) => $"{step}，自收到之日起 {days} 日内作出决定";

    public override string Folded(int count) => $"还有 {count} 条，--all 显示";

    public override string FoldedParts(string parts) => $"另有{parts}，--all 显示";

    public override string DayOfEffect => "依据文件的施行日期";

    public override string LaterAmendments(string day) => $"依据在 {day} 以后有无修改（没有核对）";

    public override string Basis => "依据";

    public override string AlsoBasedOn => "另据";

    public override string FactsHeading => "事实";

    public override string Duties => "须办事项";

    public override string Remedy => "整改建议";

    public override string SmallestChange => "最小改动";

    public override string Caution => "注意";

    public override string FactColumn => "事实";

    public override string ValueColumn => "取值";

    public override string OriginColumn => "来源";

    public override string RequiredColumn => "条件";

    public override string TruthColumn => "是否满足";

    public override string PolicyOnly => "本条只依据政策宣示性文章，不是规范性文件；据此不予准入前，须核实法定依据";

    public override string RuleUnverified => "本条规则尚未与原文核对，须查证来源";

    public override string Problems => "填报内容相互矛盾或者读不懂";

    public override string Needs => "还需要的信息";

    public override string Assumptions => "默认假设";

    public override string OnTheMap => "地图定位";

    public override string Disputes => "与填写不符";

    public override string DisputedBySource(string stated) => $"填写为{stated}，与依据文件的列名不一致，按依据文件判定";

    public override string NotTicked(string option, string because) => $"未勾选“{option}”，但由“{because}”可知涉及，按涉及判定";

    public override string OneNotTicked(string because) => $"由“{because}”可知未勾选的几项中有一项涉及，是哪一项尚不清楚";

    public override string NotAsUsual(string because) => $"由“{because}”通常可推知相反情形，以填写（或更确定的信息）为准";

    public override string TakenAsAbsent(string options, string open) => $"未勾选，在下列问题未答（{open}）时暂按不涉及处理：{options}";

    public override string About(string number) => $"约 {number}";

    public override string SomeUnknown => "有，种类不清";

    public override string Disputed(string? stated, string counted) =>
        $"{(stated is null ? "其他填写与地图不一致" : $"填写为 {stated}")}；按地图 {counted} 判定，有争议的内容不作为通过的依据";

    public override string TakenAsAbsentLabel => "分类前提";

    public override string TakenAsAbsent(string items) => $"未提及的建设内容按没有处理；如有，另按名录相应条目判断：{items}";

    public override string Packs => "适用规则";

    public override string NoLocalRules => "规则集没有收录项目所在地的地方规则；“通过”只表示没有查到规定，不表示符合当地要求";

    public override string DayNotHeld(string pack, string day) => $"规则集没有收录 {day} 这一天的“{pack}”，结论不能作准";

    public override string CatalogueNotHeld(string day) => $"规则集没有收录 {day} 这一天适用的建设项目环评分类管理名录，环评类别不能判定";

    public override string ReadAsTrade(string fact, string word, string code) => $"{fact}：“{word}”不是国民经济行业分类中的名称，按 {code} 理解，请核对";

    public override string ListOfOthers(string fact) => $"“{fact}”通常是别的行业或者别的地方的清单，请核对所选的条目；判定仍按所选条目作出";

    public override string UnusualValue(string value, string usual) => $"{value} 超出常见范围（{usual}），请核对数值和单位";

    public override string NotYetKnown => "未定";

    public override string GoodUntil => "有效至";

    public override string LawChanges(string day) => $"{day} 起有关规定有变化，届时须重新判定";

    public override string LawUnchecked(string day) => $"{day} 起有关规定有无修改没有查过，届时须重新判定";

    public override string LevelsNotHeld => "未收录";

    public override string Deferred => "留待环评论证";

    public override string DeferredHelp => "下列要求只有环评本身才能回答，不影响本次结论：";

    public override string Unconcerned => "一般不涉及";

    public override string UnconcernedHelp => "下列规定一般不涉及这类项目，没有逐项追问；如有涉及，请如实补充：";

    public override string HowWeReadIt => "我们的读法";

    public override string Interpretations => "参照的答复";

    public override string AwaitsException => "原文为“原则上”，没有写明例外；经主管部门认定属于例外的可以不适用，请说明例外是否已经批准";

    public override string ForGrade => "关系到环评类别";

    public override string Example(string example) => $"例如：{example}";

    public override string Name(Strength strength) => strength switch
    {
        Strength.Ban => "禁止",
        Strength.Requirement => "要求",
        Strength.InPrinciple => "原则上",
        Strength.Task => "对政府的工作要求",
        _ => "倡导性目标",
    };

    public override string Name(Settler settler) => settler switch
    {
        Settler.Applicant => "由申请人回答",
        Settler.Map => "由地图或选址资料回答",
        Settler.Authority => "由主管部门回答",
        _ => "由环评论证",
    };

    public override string RuleSet => "规则集";

    public override string NoReasons => "没有触发或待定的规则。";

    public override string Scope => "适用范围";

    public override string Region => "地区";

    public override string Nation => "全国";

    public override string Period => "施行期间";

    public override string AlwaysInForce => "不限";

    public override string Conditions => "条件";

    public override string AllOf => "同时满足：";

    public override string AnyOf => "满足其中之一：";

    public override string NoneOf => "不属于下列情形：";

    public override string Unless => "除非";

    public override string Always => "无条件";

    public override string Message => "说明";

    public override string SourceWords => "原文";

    public override string Overrides => "取代";

    public override string OverriddenByLabel => "可被取代";

    public override string Note => "编写说明";

    public override string Cases => "示例";

    public override string State => "状态";

    public override string Name(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "通过",
        Verdict.Notify => "告知",
        _ => "不予准入",
    };

    public override string Name(Effect effect) => effect switch
    {
        Effect.Reject => "不予准入",
        Effect.Notify => "告知",
        Effect.Commit => "告知承诺",
        Effect.Exempt => "豁免",
        Effect.Simplify => "降低环评等级",
        Effect.Regrade => "当地另行分类",
        _ => "鼓励",
    };

    public override string Name(Dimension dimension) => dimension switch
    {
        Dimension.Project => "项目准入",
        Dimension.Quantity => "总量准入",
        Dimension.Space => "空间准入",
        _ => "程序",
    };

    public override string Name(FactOrigin origin) => origin switch
    {
        FactOrigin.Unknown => "未知",
        FactOrigin.NotApplicable => "不适用",
        FactOrigin.Given => "申请填写",
        FactOrigin.SelfAssessed => "申请人自行判断",
        FactOrigin.Implied => "通常如此",
        FactOrigin.Located => "地图定位",
        FactOrigin.Derived => "推导",
        _ => "默认假设",
    };

    public override string Name(Authority authority) => authority switch
    {
        Authority.Law => "法律",
        Authority.Regulation => "行政法规",
        Authority.LocalRegulation => "地方性法规",
        Authority.MinistryRule => "部门规章",
        Authority.Normative => "规范性文件",
        _ => "政策宣示",
    };

    public override string Name(RuleState state) => state switch
    {
        RuleState.OutOfScope => "不在适用范围",
        RuleState.Silent => "未触发",
        RuleState.Undetermined => "待定",
        RuleState.Fires => "触发",
        _ => "已被特别规定取代",
    };

    public override string Name(Truth truth) => truth switch
    {
        Truth.Yes => "满足",
        Truth.No => "不满足",
        _ => "未知",
    };

    public override string Name(ReasonGroup group) => group switch
    {
        ReasonGroup.Reject => "不予准入",
        ReasonGroup.Notify => "告知",
        ReasonGroup.Open => "待定",
        ReasonGroup.Waiting => "随上面的问题一并查明",
        ReasonGroup.Ease => "便利措施",
        _ => "已被特别规定取代",
    };

    public override string Name(Procedure procedure) => procedure switch
    {
        Procedure.Approval => "审批",
        Procedure.Commitment => "告知承诺制审批",
        Procedure.Filing => "备案",
        Procedure.Exempt => "免予备案",
        _ => "无须办理环评手续",
    };

    public override string Join(IEnumerable<string> items) => string.Join("、", items);

    public override string And(string first, string second) => $"{first} 且 {second}";

    public override string Labelled(string label, string text) => $"{label}：{text}";

    public override string Bracketed(string text, string inBrackets) => $"{text}（{inBrackets}）";

    public override string Quoted(string text) => $"“{text}”";

    public override string Document(string title) => title.StartsWith('《') ? title : $"《{title}》";

    public override string AndMore(int count) => $"等，另有 {count} 项";

    public override string Is(IReadOnlyList<string> options, bool negated) => (negated ? "不为 " : "为 ") + OneOf(options, negated);

    public override string Contains(IReadOnlyList<string> members, bool negated) => (negated ? "不含 " : "含 ") + OneOf(members, negated);

    public override string BelongsTo(string names, bool negated) => (negated ? "不属于 " : "属于 ") + names;

    public override string IsOnList(string title, bool negated) => (negated ? "未列入 " : "列入 ") + Document(title);

    public override string HasAny(bool negated) => negated ? "一项也没有" : "至少有一项";

    public override string InInterval(string bounds, bool negated) => negated ? $"不满足 {bounds}" : bounds;

    public override string Open(VerdictRange range) => $"未定，{BestAndWorst(range)}";

    public override string BestAndWorst(VerdictRange range) => $"最好为{Name(range.Best)}，最坏为{Name(range.Worst)}";

    public override string GradeOpen(string grades, string missing) => missing.Length == 0 ? $"可能{grades}" : $"可能{grades}，有待查明：{missing}";

    public override string NotFinal => "国家类别，当地名录可能改变";

    public override string MayChangeLabel => "当地名录";

    public override string MayChange(string sources) => $"以上为国家名录的类别，不是定论；以下可能改变它：{sources}";

    public override string GradeReduced(string from, string to) => $"{to}（由{from}降低一级）";

    public override string Undetermined(string missing) => $"有待查明：{missing}";

    public override string Membership(string value, string expectation) => $"{value} 是否{expectation}";

    public override string RestsOnAssumption(string facts) => $"按默认假设才成立，须如实填写：{facts}";

    public override string Contested(string rules) => $"有待特别规定确定，可能被取代：{rules}";

    public override string Overridden(string rules) => $"已被特别规定取代：{rules}";

    public override string CheckedTo(string day) => $"文本核对至 {day}，其后有无修改未查";

    public override string InForce(string? from, string? to, Authority authority)
    {
        var start = from is null ? null : Day(from) + (authority == Authority.Policy ? "起" : "起施行");
        var end = to is null ? null : Day(to) + "起失效";
        return string.Join("，", new[] { start, end }.OfType<string>());
    }

    public override string DocumentOld(string document, string verified) => $"{Document(document)}最近一次核对是在 {verified}，距判定日期已超过一年，须确认是否仍然有效";

    public override string DocumentNeverVerified(string document) => $"{Document(document)}没有核对记录，须查证来源";

    public override string DayOfEffectUnknown(string document, string year) => $"只知{Document(document)}于 {year} 年施行，不知具体日期，判定日期在该年之内";

    public override string FollowUps(int count, string names) => $"视以上回答，可能还要问 {count} 项：{names}";

    public override string MoreNeeds(int count) => $"还有 {count} 项";

    public override string MoreOpenRules(int count) => $"还有 {count} 条待定规则";

    public override string Decides(int rules, string worst) => $"关系到 {rules} 条规则，最坏为{worst}";

    public override string ListMissing(string title) => $"缺少清单：{Document(title)}";

    private static string Day(string text) => text.Length == 4 ? $"{text} 年" : $"{text} ";

    private string OneOf(IReadOnlyList<string> options, bool negated) => options.Count == 1
        ? options[0]
        : Join(options) + (negated ? " 中任何一项" : " 之一");
}
