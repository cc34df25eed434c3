# Proef {#proef}

Het aantal is verdubbeld tot ${waarde("aanvragen.dubbel")}. Het is bijna verdubbeld, naar ${waarde("aanvragen.bijna")}.
Als het verdubbelt of verdubbeld is, zijn er ${waarde("aanvragen.een-half")}. Verdubbeld zijn ${waarde("aanvragen.dubbel")}
en ${waarde("aanvragen.een-half")} samen. Het aantal is verdubbeld. Meer dan verdubbeld is ${waarde("aanvragen.dubbel")}.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
