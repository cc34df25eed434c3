# Asiel {#asiel}

- ${kamerstuk("19637/3101", "2022/23")}
- ${kamerstuk("19637/3102", "2022-2024")}
- ${kamerstuk("19637/0")}
- ${richtlijn("2003/86")}
- ${richtlijn("2016/801/EU")}
- ${richtlijn("2003/86/EU")}
- ${richtlijn("03/86/EG")}
- ${verordening("2013/604")}
- ${ecli("ecli:nl:rvs:2022:1043")}
- ${ecli("ECLI:NL:RVS:22:1043")}
- ${staatsblad("2023/0123")}

<@figuur "instroom"/>
