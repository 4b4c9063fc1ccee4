using PermitScreen.Rules;

namespace PermitScreen.Tests.Explaining;

/// <summary>A small rule set in real words, as the tests of explanations need it.</summary>
internal static class BoilerRules
{
    private const string Vocabulary = """
        facts:
        - {id: project.region, type: region, label: {zh: 地点, en: place}, question: {zh: 在哪里？, en: Where?}}
        - {id: project.industry, type: industry, label: {zh: 行业, en: industry}, question: {zh: 什么行业？, en: Which?}}
        - id: project.nature
          type: enum
          label: {zh: 建设性质, en: nature}
          question: {zh: 性质？, en: Nature?}
          values: {new: {zh: 新建, en: new}, expansion: {zh: 扩建, en: expansion}}
        - id: features
          type: set
          label: {zh: 内容, en: features}
          question: {zh: 内容？, en: Features?}
          values: {boiler: {zh: 锅炉, en: boiler}, furnace: {zh: 炉窑, en: furnace}}
        - {id: boiler, type: boolean, label: {zh: 有锅炉, en: has a boiler}, question: {zh: 有？, en: "Any?"}, same_as: {features: boiler}}
        - id: fuel
          type: enum
          label: {zh: 燃料, en: fuel}
          question: {zh: 燃料？, en: Fuel?}
          values: {coal: {zh: 煤, en: coal}, gas: {zh: 天然气, en: gas}}
        - {id: capacity, type: number, unit: t/h, label: {zh: 容量, en: capacity}, question: {zh: 容量？, en: Capacity?}, gate: {boiler: true}}
        - {id: permitted, type: date, label: {zh: 批准日, en: day of permit}, question: {zh: 何时？, en: When?}}
        """;

    private const string Documents = """
        documents:
        - id: opinion
          title: {zh: 实施意见, en: opinion}
          issuer: {zh: 市政府, en: city}
          published: 2018-09-13
          region: "530600"
          authority: normative
          in_force: {from: 2018-09-13}
          verified: 2024-01-01
          clauses: [{id: ZT-06, section: 三（二）3, locator: 原则上不再新建, outcome: reject, family: coal, check: 小锅炉}]
        - id: article
          title: {zh: 文章, en: article}
          issuer: {zh: 局, en: bureau}
          published: 2025
          region: "530600"
          authority: policy
          in_force: {from: 2025}
          clauses: [{id: WZ-01, section: 一, locator: 坚决淘汰, outcome: reject, family: coal, check: 淘汰}]
        """;

    private const string Pack = """
        pack: zhaotong
        title: {zh: 昭通, en: Zhaotong}
        region: "530600"
        rules:
        - id: zhaotong/small-boiler
          title: {zh: 小锅炉, en: small boilers}
          clause: ZT-06
          dimension: project
          when: {project.nature: new, fuel: coal, capacity: < 35 t/h}
          then: reject
          because: {zh: "{project.nature}锅炉 {capacity}", en: "a {project.nature} boiler of {capacity}"}
          remedy: {zh: 换, en: change}
        - id: zhaotong/furnace
          title: {zh: 炉窑, en: furnaces}
          clause: WZ-01
          dimension: project
          when: {any: [{features: furnace}, {fuel: coal}]}
          unless: {permitted: ">= 2020-01-01"}
          then: reject
          because: {zh: 有炉窑, en: a furnace}
          remedy: {zh: 换, en: change}
        """;

    public static RuleSet RuleSet { get; } = Sample.Rules(Documents, Vocabulary, Pack);

    public const string SmallBoiler =
        "{project.region: \"530602\", project.industry: \"4430\", project.nature: new, features: boiler, fuel: coal, capacity: 34.9 t/h, permitted: 2021-05-01}";

    public static Decision Screen(string facts = SmallBoiler, string asOf = "2024-06-01") => RuleSet.Screen(facts, asOf);

    public static Rule Rule(string id) => RuleSet.RulesWithId(id).Single();
}
