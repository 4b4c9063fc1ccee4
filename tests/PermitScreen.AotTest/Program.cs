// The libraries in a native program: rules and an application from memory, a decision in every form; a point in the layers of a directory.
// Run as: PermitScreen.AotTest examples/zones
using PermitScreen;
using PermitScreen.Loading;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Sites;

RuleFile[] files =
[
    new("documents.yaml", """
        documents:
        - id: act
          title: {zh: 法, en: act}
          issuer: {zh: 部, en: ministry}
          published: 2000-01-01
          region: ""
          authority: law
          in_force: {from: 2000-01-01}
          clauses:
          - {id: T-1, section: "1", locator: 一, outcome: reject, family: test, check: 一}
        """),
    new("facts.yaml", """
        facts:
        - {id: boiler.capacity, type: number, unit: t/h, label: {zh: 容量, en: capacity}, question: {zh: 多大？, en: "how large?"}}
        """),
    new("rules.yaml", """
        pack: t
        title: {zh: 规则, en: rules}
        region: ""
        rules:
        - id: t/small
          title: {zh: 小锅炉, en: small boilers}
          clause: T-1
          dimension: project
          when: {boiler.capacity: < 35 t/h}
          then: reject
          because: {zh: "{boiler.capacity}", en: "{boiler.capacity}"}
          remedy: {zh: 改, en: change}
        """),
];
var rules = RuleSet.Load(files).Value;
var application = Application.Read(rules, "id: a\nfacts: {boiler.capacity: 24.43 MW}", "a.yaml").Value;
var decision = new Screener(rules).Screen(application, new ScreeningOptions { AsOf = new(2026, 11, 1) });
foreach (var format in Enum.GetValues<OutputFormat>())
    Console.WriteLine(DecisionWriter.Write(decision, format, Language.En));

var units = ZoneSet.Load(args[0]).Value.Locate(Site.AtPoint(103.95, 27.55)).Units;
foreach (var unit in units)
    Console.WriteLine($"{unit.Code} {unit.Name.En} {unit.Share}");
return decision is { Verdict: Verdict.Reject, IsCertain: true } && units is [{ Share: 1 }] ? 0 : 1;
