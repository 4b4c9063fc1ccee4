using System.Globalization;
using System.Text;
using System.Text.Json;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>
/// Reads the bytes of an application into the typed one without an intermediate tree. It expects the facts in the order of the last
/// application and searches only where that fails. What it does not know it skips: it is as fast as a programmer would make it, and
/// reports no fault.
/// </summary>
internal sealed class TypedApplicationParser
{
    private readonly byte[][] names;
    private readonly byte[][][] values;
    private readonly FactVocabulary vocabulary;
    private readonly double[] numbers;
    private readonly bool[] flags;
    private readonly int[] ordinals;
    private readonly uint[] masks;

    public TypedApplicationParser(FactVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        string[] all = [.. vocabulary.Numbers, .. vocabulary.Booleans, .. vocabulary.Enums.Keys, .. vocabulary.Strings.Keys, .. vocabulary.Sets.Keys];
        names = [.. all.Select(Encoding.UTF8.GetBytes)];
        values = [.. all.Select(ValuesOf)];
        numbers = new double[all.Length];
        flags = new bool[all.Length];
        ordinals = new int[all.Length];
        masks = new uint[all.Length];

        byte[][] ValuesOf(string fact) =>
            [.. (vocabulary.Enums.GetValueOrDefault(fact) ?? vocabulary.Strings.GetValueOrDefault(fact) ?? vocabulary.Sets.GetValueOrDefault(fact) ?? []).Select(Encoding.UTF8.GetBytes)];
    }

    public TypedApplication Parse(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var (region, industry, date, next) = (0, 0, 0, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            if (Find(ref reader, ref next) is var fact and >= 0)
                ReadFact(ref reader, fact);
            else if (reader.ValueTextEquals("project.region"u8))
                region = Digits(ref reader);
            else if (reader.ValueTextEquals("project.industry"u8))
                industry = Digits(ref reader);
            else if (reader.ValueTextEquals("as_of"u8))
                date = Day(ref reader);
        }

        return Typed(region, industry, date);
    }

    private int Find(ref Utf8JsonReader reader, ref int next)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var fact = (next + i) % names.Length;
            if (!reader.ValueTextEquals(names[fact]))
                continue;
            next = fact + 1;
            return fact;
        }

        return -1;
    }

    private void ReadFact(ref Utf8JsonReader reader, int fact)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                numbers[fact] = reader.GetDouble();
                break;
            case JsonTokenType.True or JsonTokenType.False:
                flags[fact] = reader.GetBoolean();
                break;
            case JsonTokenType.String:
                ordinals[fact] = Ordinal(ref reader, fact);
                break;
            case JsonTokenType.StartArray:
                uint mask = 0;
                while (reader.Read() && reader.TokenType == JsonTokenType.String)
                    mask |= 1u << Ordinal(ref reader, fact);
                masks[fact] = mask;
                break;
        }
    }

    private int Ordinal(ref Utf8JsonReader reader, int fact)
    {
        for (var i = 0; i < values[fact].Length; i++)
        {
            if (reader.ValueTextEquals(values[fact][i]))
                return i;
        }

        throw new InvalidDataException(reader.GetString());
    }

    private static int Digits(ref Utf8JsonReader reader)
    {
        reader.Read();
        return int.Parse(reader.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>yyyymmdd</summary>
    private static int Day(ref Utf8JsonReader reader)
    {
        reader.Read();
        var day = 0;
        foreach (var digit in reader.ValueSpan)
            day = digit == '-' ? day : day * 10 + digit - '0';
        return day;
    }

    private TypedApplication Typed(int region, int industry, int date)
    {
        var (number, flag) = (0, vocabulary.Numbers.Count);
        var (choice, set) = (flag + vocabulary.Booleans.Count, names.Length - vocabulary.Sets.Count);
        return new()
        {
            Region = region,
            Industry = industry,
            Date = date,
            CodT = numbers[number],
            Nh3nT = numbers[number + 1],
            So2T = numbers[number + 2],
            NoxT = numbers[number + 3],
            VocT = numbers[number + 4],
            PmT = numbers[number + 5],
            WastewaterM3d = numbers[number + 6],
            SolidWasteT = numbers[number + 7],
            HazWasteT = numbers[number + 8],
            CapacityKt = numbers[number + 9],
            InvestWan = numbers[number + 10],
            SiteM2 = numbers[number + 11],
            DistWaterM = numbers[number + 12],
            DistResidentM = numbers[number + 13],
            BoilerTh = numbers[number + 14],
            NoiseDb = numbers[number + 15],
            Employees = numbers[number + 16],
            ChemStorageT = numbers[number + 17],
            EiaType = ordinals[choice],
            PermitType = ordinals[choice + 1],
            Nature = ordinals[choice + 2],
            DischargeMode = ordinals[choice + 3],
            WaterClass = ordinals[choice + 4],
            Fuel = ordinals[choice + 5],
            Basin = ordinals[choice + 6],
            InPark = flags[flag],
            InRedline = flags[flag + 1],
            InWaterSource = flags[flag + 2],
            HasRiskPlan = flags[flag + 3],
            HeavyMetal = flags[flag + 4],
            OnlineMonitor = flags[flag + 5],
            Pollutants = masks[set],
            Processes = masks[set + 1],
        };
    }
}
