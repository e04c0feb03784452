namespace PaoRender.Maps;

/// <summary>How the page looks: on a phone, on a desk, by day, by night and on paper.</summary>
internal static class PageStyle
{
    public const string Text =
        """
        :root{color-scheme:light dark;--ground:#f3f5f7;--card:#fff;--text:#1b1f24;--soft:#59636e;--line:#8c959f;--edge:#d8dee4;--code:#eef1f4}
        @media (prefers-color-scheme:dark){
        :root{--ground:#0b0f13;--card:#151a20;--text:#e6edf3;--soft:#9aa5b1;--line:#6e7681;--edge:#2b323a;--code:#20272f}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
        header,main{max-width:82rem;margin:0 auto;padding:0 clamp(.75rem,3vw,2rem)}
        header{padding-top:1.5rem}
        h1{margin:0;font-size:1.75rem;line-height:1.2}
        h2{margin:0;font-size:1.375rem;line-height:1.2;overflow-wrap:anywhere}
        h3{margin:1.5rem 0 .5rem;font-size:1rem}
        p{margin:.25rem 0 0}
        .soft{color:var(--soft)}
        nav ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0 0;padding:0;list-style:none}
        nav a{display:block;padding:.25rem .75rem;border:1px solid var(--edge);border-radius:1rem;background:var(--card);color:inherit;
        text-decoration:none;overflow-wrap:anywhere}
        nav a:hover,nav a:focus-visible{border-color:var(--text)}
        section{margin:1.25rem 0;padding:clamp(1rem,3vw,1.75rem);border:1px solid var(--edge);border-radius:.75rem;background:var(--card)}
        .defs{position:absolute;width:0;height:0}
        .roles{display:grid;gap:.5rem 1.25rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));margin:1rem 0 0;padding:0;list-style:none}
        .roles li{display:grid;grid-template-columns:auto 1fr;gap:.625rem;align-items:center}
        .roles svg{width:2.25rem;height:2.25rem}
        .roles b,.roles code{display:block}
        .roles code{padding:0;background:none}
        .tiles{display:flex;flex-wrap:wrap;margin:0 -2px}
        .tiles svg{flex:none;width:352px;max-width:100%;height:auto}
        .parts,.pair{display:grid;gap:0 2.5rem;grid-template-columns:minmax(0,1fr)}
        code{padding:.0625rem .375rem;border-radius:.25rem;background:var(--code);font:.8125rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
        .arguments{display:flex;flex-wrap:wrap;gap:.25rem .375rem;margin:.25rem 0 .75rem;padding:0;list-style:none}
        .arguments li{min-width:0}
        h4{margin:0;color:var(--soft);font-size:.875rem;font-weight:400}
        table{border-collapse:collapse;width:100%;font-size:.9375rem}
        th,td{padding:.25rem .75rem .25rem 0;border-top:1px solid var(--edge);text-align:left;font-weight:400;overflow-wrap:anywhere}
        thead th{border-top:0;color:var(--soft);font-size:.875rem}
        tbody th{color:var(--soft);font-size:.875rem;white-space:nowrap}
        @media (min-width:44rem){.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
        @media (min-width:64rem){.parts{grid-template-columns:minmax(0,704px) minmax(0,1fr)}}
        @media print{body{background:none}section{break-inside:avoid;border:0;padding:0}nav{display:none}*{print-color-adjust:exact}}

        """;
}
