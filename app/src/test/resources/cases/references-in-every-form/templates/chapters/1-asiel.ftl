# Asiel {#asiel}

- ${kamerstuk("19637/3100")}
- ${kamerstuk("19637/3100", "2022-2023")}
- ${kamerstuk("36200-V/27", "2022-2023")}
- ${kamerstuk("34890-(R2096)/3", "2017-2018")}
- ${kamerstuk("30573/J", "2024-2025")}
- ${richtlijn("64/221/EEG")}
- ${richtlijn("96/71/EG")}
- ${richtlijn("2003/86/EG")}
- ${richtlijn("2011/95/EU")}
- ${richtlijn("2021/1883")}
- ${verordening("343/2003")}
- ${verordening("604/2013")}
- ${verordening("2016/399")}
- ${ecli("ECLI:NL:RVS:2022:1043")}
- ${ecli("ECLI:EU:C:2018:248")}
- ${ecli("ECLI:CE:ECHR:2011:0121JUD003069609")}
- ${staatsblad("2023/123")}
- ${staatscourant("2018/54481")}

<@figuur "instroom"/>
