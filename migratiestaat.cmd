@echo off
rem Runs the program on the project folder in which this file lies, from any folder.
rem When the program's source changed since the last build, it is built first.
rem Exit codes: 1 the build failed, 2 something is missing on this machine, else the program's own.
setlocal EnableExtensions DisableDelayedExpansion
set "CODE=2"
set "CALLER=%CD%"
pushd "%~dp0"
set "PROJECT=%CD%"
set "TARGET=app\target"
set "STAMP=%TARGET%\launcher.stamp"
set "LOG=%TARGET%\launcher.log"

rem What the program prints is UTF-8.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul 2>&1

rem --- Java: the one that JAVA_HOME names, else the one on the PATH ---

if not defined JAVA_HOME goto find_java
if not exist "%JAVA_HOME%\bin\java.exe" goto wrong_java_home
set "PATH=%JAVA_HOME%\bin;%PATH%"
:find_java
set "BIN="
for %%j in (java.exe) do set "BIN=%%~dp$PATH:j"
if not defined BIN goto no_java
set "VERSION=?"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
set "MAJOR=0"
for /f "delims=.-+?" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 goto old_java

rem --- The program: built once for the same source ---

rem A checksum over names and content of everything that the program is made of;
rem and whether a person watches: not a file, not CI.
set "SUM="
set "WATCHED=False"
for /f "tokens=1,2" %%s in ('powershell -NoProfile -Command "$all = @(Get-Item pom.xml) + @(Get-ChildItem app\src\main -Recurse -File); $text = ($all | Get-FileHash | ForEach-Object { $_.Hash + $_.Path }) -join ';'; $bytes = [Text.Encoding]::UTF8.GetBytes($text); (Get-FileHash -InputStream ([IO.MemoryStream]::new($bytes))).Hash + ' ' + (-not [Console]::IsErrorRedirected)"') do (set "SUM=%%s" & set "WATCHED=%%t")
if defined CI set "WATCHED=False"

call :up_to_date
if not errorlevel 1 goto run
if not exist "%TARGET%" md "%TARGET%"
if not exist "%TARGET%" goto end

rem One launcher builds, others wait: Windows frees the lock when its owner ends, however it ends.
:wait
set "LOCKED="
8>&2 2>nul (9>"%TARGET%\launcher.lock" (set "LOCKED=1" & call :build 2>&8))
if defined LOCKED goto built
ping -n 2 127.0.0.1 >nul
goto wait
:built
if not "%CODE%"=="0" goto end

rem --- The run: a relative folder after --output is one of the caller's ---

:run
set "RUN=java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dmigratiestaat.terminal=%WATCHED% -jar %TARGET%\migratiestaat.jar"
if /i not "%CALLER%"=="%PROJECT%" goto rewrite
%RUN% %*
set "CODE=%ERRORLEVEL%"
goto end

rem cmd splits arguments at commas as well: a second value gets its option's name again.
:rewrite
cd /d "%CALLER%"
set "ARGUMENTS="
set "OPTION="
set "VALUED="
:argument
if "%~1"=="" goto rewritten
set "WORD=%~1"
if "%WORD:~0,1%"=="-" goto option
if "%OPTION%"=="--output" set "WORD=%~f1"
if "%WORD:~-1%"=="\" set "WORD=%WORD%."
if defined VALUED set "ARGUMENTS=%ARGUMENTS% %OPTION%"
if defined OPTION set "VALUED=1"
set "ARGUMENTS=%ARGUMENTS% "%WORD%""
shift
goto argument
:option
set "OPTION=%WORD%"
set "VALUED="
set "ARGUMENTS=%ARGUMENTS% %WORD%"
shift
goto argument
:rewritten
cd /d "%PROJECT%"
%RUN% %ARGUMENTS%
set "CODE=%ERRORLEVEL%"
goto end

rem --- Parts ---

:up_to_date
if not exist "%TARGET%\migratiestaat.jar" exit /b 1
if not exist "%TARGET%\lib" exit /b 1
if not exist "%STAMP%" exit /b 1
set "BUILT="
set /p BUILT=<"%STAMP%"
if "%BUILT%"=="%SUM%" exit /b 0
exit /b 1

:build
set "CODE=0"
call :up_to_date
if not errorlevel 1 exit /b 0
set "CODE=2"
if not exist "%BIN%javac.exe" goto no_jdk
where /q mvn
if errorlevel 1 goto no_maven
if /i "%WATCHED%"=="True" >&2 echo   programma bouwen, eenmalig na een wijziging van de broncode
del "%STAMP%" "%TARGET%\migratiestaat.jar" 2>nul
set "CODE=1"
call mvn -B --no-transfer-progress package -Dquick -Dmaven.test.skip=true >"%LOG%" 2>&1 <nul
if errorlevel 1 goto no_build
set "CODE=0"
>"%STAMP%" echo %SUM%
exit /b 0

:no_jdk
>&2 echo migratiestaat: deze Java in %BIN% kan niet bouwen; installeer een JDK in plaats van een JRE
exit /b 2
:no_maven
>&2 echo migratiestaat: Maven ontbreekt; installeer Maven 3.8 of hoger
exit /b 2
:no_build
>&2 echo migratiestaat: het programma kan niet worden gebouwd; de oorzaak staat in %PROJECT%\%LOG%
exit /b 1

:wrong_java_home
>&2 echo migratiestaat: JAVA_HOME bevat geen Java; laat JAVA_HOME naar een JDK 17 of hoger wijzen of maak hem leeg
goto end
:no_java
>&2 echo migratiestaat: Java ontbreekt; installeer een JDK, versie 17 of hoger
goto end
:old_java
>&2 echo migratiestaat: Java %VERSION% in %BIN% is te oud; installeer een JDK, versie 17 of hoger, of laat JAVA_HOME ernaar wijzen

:end
popd
if defined CODEPAGE chcp %CODEPAGE% >nul 2>&1
exit /b %CODE%
