# Asiel {#asiel}

- ${ontwikkeling("reeksen.omhoog")}, ${richting("reeksen.omhoog")}
- ${ontwikkeling("reeksen.omlaag")}, ${richting("reeksen.omlaag")}
- ${ontwikkeling("reeksen.gelijk")}, ${richting("reeksen.gelijk")}
- ${ontwikkeling("reeksen.bijna")}, ${richting("reeksen.bijna")}
- ${ontwikkeling("reeksen.uit-nul")}, ${richting("reeksen.uit-nul")}
- ${ontwikkeling("reeksen.onbekend")}, ${richting("reeksen.onbekend")}
- ${ontwikkeling("reeksen.getypt")}, ${richting("reeksen.getypt")}
- ${richting("reeksen.deel-omhoog")}, ${richting("reeksen.deel-gelijk")}, ${richting("reeksen.duur-omlaag")}

In eigen woorden:

- ${ontwikkeling("reeksen.omhoog", "toegenomen", "afgenomen", "hetzelfde")}
- ${ontwikkeling("reeksen.omlaag", "toegenomen", "afgenomen", "hetzelfde")}
- ${ontwikkeling("reeksen.gelijk", "toegenomen", "afgenomen", "hetzelfde")}
- ${richting("reeksen.deel-omhoog", "hoger", "lager", "even hoog")}
- ${richting("reeksen.duur-omlaag", "langer", "korter", "even lang")}
- ${richting("reeksen.deel-gelijk", "hoger", "lager", "even hoog")}

<@figuur "reeksen"/>
