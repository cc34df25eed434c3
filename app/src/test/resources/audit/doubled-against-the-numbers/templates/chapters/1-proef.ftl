# Proef {#proef}

Het aantal is verdubbeld tot ${waarde("aanvragen.een-half")}. Het is ruim verdubbeld, naar ${waarde("aanvragen.bijna")}.
Van ${waarde("aanvragen.een-half", -1)} naar ${waarde("aanvragen.een-half")}: dat is bijna verdubbeld.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
