# Asiel {#asiel}

Eerste zin.<@noot>Het budget is ${feit("budget")} euro, zie ${kamerstuk("19637/3100")}.</@noot> Tweede
zin.<@noot>Zie [de wet](https://wetten.overheid.nl/BWBR0011823).</@noot>

- Een punt;<@noot>Noot in een lijst.</@noot>
- nog een punt.

<@duiding "instroom"/>

<@kader "Toelichting">
In een kader.<@noot>Noot in een kader.</@noot>
</@kader>

Laatste zin.<@noot>Laatste noot.</@noot>

<@figuur "instroom"/>
