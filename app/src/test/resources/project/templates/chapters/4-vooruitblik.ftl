# Vooruitblik {#vooruitblik}

<@duiding "prognoses"/>

<@prognoses/>

<@maatregelen>

## Voorgestelde maatregelen {- #maatregelen}

Deze maatregelen zijn niet vastgesteld.

</@maatregelen>
