namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Forms in parts that no browser writes: name, media type, body.</summary>
internal static class MultipartBodies
{
    private const string Media = "multipart/form-data; boundary=";

    public static readonly (string Name, string Media, string Body)[] All =
    [
        ("no boundary", "multipart/form-data", "--x\r\n\r\n--x--"),
        ("empty boundary", Media, "--\r\n\r\n----"),
        ("long boundary", Media + new string('b', 500), "--x--"),
        ("quoted boundary", Media + "\"x", "--x--"),
        ("no end", Media + "x", "--x\r\nContent-Disposition: form-data; name=text\r\n\r\nabc"),
        ("nothing", Media + "x", ""),
        ("no headers", Media + "x", "--x\r\n\r\nabc\r\n--x--"),
        ("many headers", Media + "x", "--x\r\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"A{i}: b\r\n")) + "\r\nabc\r\n--x--"),
        ("long header", Media + "x", "--x\r\nContent-Disposition: form-data; name=" + new string('n', 40_000) + "\r\n\r\nabc\r\n--x--"),
        ("path as name", Media + "x", "--x\r\nContent-Disposition: form-data; name=file; filename=\"../../../../etc/cron.d/x\"\r\n\r\nabc\r\n--x--"),
        ("script as name", Media + "x", "--x\r\nContent-Disposition: form-data; name=file; filename=\"<script>alert(1)</script>.csv\"\r\n\r\nabc\r\n--x--"),
        ("NUL in the name", Media + "x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0.csv\"\r\n\r\nabc\r\n--x--"),
        ("nested", Media + "x", "--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nabc\r\n--y--\r\n--x--"),
        ("many parts", Media + "x", string.Concat(Enumerable.Range(0, 1200).Select(i => $"--x\r\nContent-Disposition: form-data; name=f{i}\r\n\r\n1\r\n")) + "--x--"),
        ("other transfer", Media + "x", "--x\r\nContent-Disposition: form-data; name=text\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!\r\n--x--"),
    ];
}
