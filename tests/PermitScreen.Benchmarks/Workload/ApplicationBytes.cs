using System.Text.Json;
using PermitScreen.Facts;

namespace PermitScreen.Benchmarks.Workload;

/// <summary>
/// An application of the workload as a portal sends it, in the form of ours: one object, the facts under <c>facts</c>, place and trade among
/// them. Every contender that starts from bytes reads the same ones.
/// </summary>
internal static class ApplicationBytes
{
    public static byte[] Of(NeutralApplication application)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", application.Id);
            json.WriteString("as_of", application.Date.ToString("O"));
            json.WriteStartObject("facts");
            json.WriteString(CoreFacts.Region, application.Region);
            json.WriteString(CoreFacts.Industry, application.Industry);
            foreach (var (name, value) in application.Facts)
            {
                json.WritePropertyName(name);
                Write(json, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, NeutralValue value)
    {
        switch (value)
        {
            case NeutralNumber number:
                json.WriteRawValue(number.Text);
                break;
            case NeutralFlag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case NeutralText text:
                json.WriteStringValue(text.Text);
                break;
            case NeutralTexts texts:
                json.WriteStartArray();
                foreach (var text in texts.Texts)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                throw new InvalidDataException(value.ToString());
        }
    }
}
