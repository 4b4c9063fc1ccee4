
namespace PermitScreen.Web.Tests;

/// <summary>A directory of rules small enough to be swapped many times in one test: who burns coal is rejected below a capacity.</summary>
internal static class SmallRules
{
    public static void Write(TemporaryDirectory directory, int below)
    {
        directory.Write("rules/documents.yaml", """
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
            """);
        directory.Write("rules/vocabulary.yaml", """
            facts:
            - {id: boiler.capacity, type: number, unit: t/h, label: {zh: 锅炉容量, en: boiler capacity}, question: {zh: 容量？, en: "capacity?"}}
            """);
        WritePack(directory, below);
    }

    public static void WritePack(TemporaryDirectory directory, int below) => directory.Write("rules/pack.yaml", $$"""
        pack: small
        title: {zh: 小, en: small}
        region: ""
        rules:
        - id: small/boiler
          title: {zh: 小锅炉, en: small boiler}
          clause: T-1
          dimension: project
          when: {boiler.capacity: "< {{below}} t/h"}
          then: reject
          because: {zh: 因, en: why}
          remedy: {zh: 改, en: change}
        """);
}
