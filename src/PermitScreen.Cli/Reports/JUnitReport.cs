using System.Globalization;
using System.Xml;

namespace PermitScreen.Cli.Reports;

/// <summary>The outcome of all cases in the form that build servers read: a suite for each pack and one for the catalogue, a class for each rule or item.</summary>
internal static class JUnitReport
{
    public static void Write(IReadOnlyList<TestedCase> cases, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true });
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, cases);
        foreach (var suite in cases.GroupBy(c => c.Suite, StringComparer.Ordinal))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", suite.Key);
            WriteCounts(xml, [.. suite]);
            foreach (var one in suite)
                WriteCase(xml, one);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<TestedCase> cases)
    {
        xml.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", cases.Count(c => c.Failure is not null).ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCase(XmlWriter xml, TestedCase one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", one.Owner);
        xml.WriteAttributeString("name", one.Name);
        xml.WriteAttributeString("file", one.Place.File);
        xml.WriteAttributeString("line", one.Place.Line.ToString(CultureInfo.InvariantCulture));
        if (one.Failure is { } words)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", words.En);
            xml.WriteString($"{one.Place} {words.Zh}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
