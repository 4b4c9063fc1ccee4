using System.Globalization;
using System.Xml;
using PermitScreen.Cli.Commands;
using PermitScreen.Testing;

namespace PermitScreen.Cli.Reports;

/// <summary>The outcome of all cases in the form that build servers read: a suite for each pack, a class for each rule.</summary>
internal static class JUnitReport
{
    public static void Write(IReadOnlyList<CaseOutcome> outcomes, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true });
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, outcomes);
        foreach (var pack in outcomes.GroupBy(o => o.Rule.Pack, StringComparer.Ordinal))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", pack.Key);
            WriteCounts(xml, [.. pack]);
            foreach (var outcome in pack)
                WriteCase(xml, outcome);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<CaseOutcome> outcomes)
    {
        xml.WriteAttributeString("tests", outcomes.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", outcomes.Count(o => !o.Passed).ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCase(XmlWriter xml, CaseOutcome outcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", outcome.Rule.Id);
        xml.WriteAttributeString("name", outcome.Case.Name);
        xml.WriteAttributeString("file", outcome.Case.Place.File);
        xml.WriteAttributeString("line", outcome.Case.Place.Line.ToString(CultureInfo.InvariantCulture));
        if (!outcome.Passed)
        {
            var words = TestCommand.Describe(outcome);
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", words.En);
            xml.WriteString($"{outcome.Case.Place} {words.Zh}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
