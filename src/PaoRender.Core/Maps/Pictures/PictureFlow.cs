using System.Collections.Generic;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>Puts the parts of a picture below each other and knows how far down they reach.</summary>
internal sealed class PictureFlow
{
    /// <summary>The width of every picture: two tiles and a margin on either side.</summary>
    public const int Width = (2 * CpuTile.Width) + (2 * Margin);

    private const int Margin = 24;
    private const int Indent = 16;

    // Monospaced letters of 12 pixels are about this wide; fonts differ a little.
    private const double LetterWidth = 7.4;

    public Markup Markup { get; } = new();

    public int Height { get; private set; } = Margin;

    /// <summary>The height with the margin below.</summary>
    public int Whole => Height + Margin;

    public void Line(string text, string style, int lineHeight, int indent = 0)
    {
        Height += lineHeight;
        Markup.Element($"text class=\"{style}\" x=\"{Invariant.Text(Margin + indent)}\" y=\"{Invariant.Text(Height - 4)}\"", text).Raw("\n");
    }

    public void Heading(string text)
    {
        Height += 14;
        Line(text, "heading", 24);
    }

    /// <summary>Text of any length, in lines that fit.</summary>
    public void Paragraph(string text, int indent = Indent)
    {
        foreach (string line in TextWrap.Lines(text, Room(indent))) Line(line, "code", 18, indent);
    }

    /// <summary>A role with its CPUs.</summary>
    public void Share(RoleShare share)
    {
        string role = RolePatterns.ClassOf(share.Role);
        string y = Invariant.Text(Height + 2);
        Markup.Raw($"<rect class=\"{role}\" x=\"{Invariant.Text(Margin)}\" y=\"{y}\" width=\"24\" height=\"20\" rx=\"5\"/>");
        string place = $"x=\"{Invariant.Text(Margin + 12)}\" y=\"{Invariant.Text(Height + 17)}\"";
        Markup.Element($"text class=\"letter on-{role}\" {place}", RoleWords.Letter(share.Role));
        int below = Height + 26;
        Line($"{RoleWords.Name(share.Role)}, {MapWords.Count(share)}", "body", 20, 34);
        Height -= 20;
        Paragraph(share.Cpus.ToString(), indent: 220);
        Height = Height < below ? below : Height + 6;
    }

    public void Tiles(IReadOnlyList<CpuTile> tiles)
    {
        for (int i = 0; i < tiles.Count; i++)
        {
            int x = Margin + (i % 2 * CpuTile.Width);
            Markup.Raw($"<g transform=\"translate({Invariant.Text(x)} {Invariant.Text(Height)})\">\n");
            tiles[i].Draw(Markup);
            Markup.Raw("</g>\n");
            if (i % 2 == 1 || i == tiles.Count - 1) Height += tiles[i].Height;
        }
    }

    private static int Room(int indent) => (int)((Width - (2 * Margin) - indent) / LetterWidth);
}
