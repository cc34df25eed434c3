# Asiel {#asiel}

- ${kamerstuk("19637-3100")}
- ${kamerstuk("19637/3100", "2022/23")}
- ${kamerstuk("1963/3100")}
- ${richtlijn("2003-86-EG")}
- ${verordening("604")}
- ${verordening("16/399")}
- ${ecli("NL:RVS:2022:1043")}
- ${staatsblad("123")}
- ${staatscourant("nr. 54481")}
- ${regel("afronding")}
- ${bijlage("methode")}

<@figuur "instroom"/>
