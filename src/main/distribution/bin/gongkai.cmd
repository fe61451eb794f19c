@echo off
rem Starts Gongkai with the switches of Java that suit this machine:
rem
rem   bin\gongkai --input=DIR --output=DIR     (--help lists all options)
rem
rem Java: the one that comes with the program, else that of JAVA_HOME, else that on the PATH; JAVA_OPTS has
rem more switches for it. GONGKAI_CACHE names the folder of what saves loading classes, where not cache\ here.
setlocal EnableExtensions DisableDelayedExpansion
for %%F in ("%~dp0..") do set "GONGKAI=%%~fF"

rem What Java and the program say is UTF-8; the console's own code page comes back in the end.
set "PAGE=936"
for /f "tokens=2 delims=:." %%P in ('chcp') do set "PAGE=%%P"
chcp 65001 >nul

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%GONGKAI%\runtime\bin\java.exe" set "JAVA=%GONGKAI%\runtime\bin\java.exe"
set "VERSION="
set "MAJOR=0"
for /f "tokens=2,3" %%V in ('""%JAVA%" -version 2>&1"') do if "%%V"=="version" set "VERSION=%%~W"
for /f "delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
  type "%GONGKAI%\bin\no-java.txt" >&2
  set "CODE=3"
  goto end
)

rem Where this run reads and writes, and whether it is one that publishes. cmd parts words at an equals sign
rem that is not in quotes.
set "INPUT=input"
set "OUTPUT=output"
set "PUBLISHES=yes"
:argument
set "WORD=%~1"
if not defined WORD goto understood
if "%WORD%"=="--input" set "INPUT=%~2"
if "%WORD%"=="--output" set "OUTPUT=%~2"
if "%WORD:~0,8%"=="--input=" set "INPUT=%WORD:~8%"
if "%WORD:~0,9%"=="--output=" set "OUTPUT=%WORD:~9%"
for %%O in (--help --version --history --check-only worker check template report seal verify) do if "%WORD%"=="%%O" set "PUBLISHES="
shift /1
goto argument
:understood

rem Java's second compiler earns what it takes when thousands of files are new: here, for a first edition.
set "MANY=5000"
set "NEWS=0"
if not exist "%OUTPUT%\run.json" for /r "%INPUT%\reports" %%F in (*) do set /a NEWS+=1
set "SWITCHES=-Xlog:disable -Xlog:all=error:stderr"
if %NEWS% LSS %MANY% set "SWITCHES=%SWITCHES% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

rem What a run has loaded and linked is kept for the next, for this Java and this build of the program.
set "CACHE=%GONGKAI%\cache"
if defined GONGKAI_CACHE set "CACHE=%GONGKAI_CACHE%"
set "BUILD="
set /p BUILD=<"%GONGKAI%\app\build"
set "ARCHIVE=%CACHE%\%BUILD%-%VERSION%.jsa"
if %MAJOR% GEQ 25 set "ARCHIVE=%CACHE%\%BUILD%-%VERSION%.aot"
set "MADE="
set KEPT="-XX:SharedArchiveFile=%ARCHIVE%"
if %MAJOR% GEQ 25 set KEPT="-XX:AOTCache=%ARCHIVE%"
if exist "%ARCHIVE%" goto run

rem This run makes it, under a name of its own: nobody finds one that is half written.
set "KEPT="
if not defined PUBLISHES goto run
if %NEWS% EQU 0 goto run
if not exist "%CACHE%\" mkdir "%CACHE%" 2>nul
set "MADE=%ARCHIVE%.new%RANDOM%%RANDOM%"
type nul >"%MADE%" 2>nul
if not exist "%MADE%" set "MADE="
if not defined MADE goto run
del "%MADE%"
set KEPT="-XX:ArchiveClassesAtExit=%MADE%"
if %MAJOR% GEQ 25 set KEPT=-XX:AOTMode=record "-XX:AOTConfiguration=%MADE%.record" -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput

:run
"%JAVA%" %KEPT% %SWITCHES% %JAVA_OPTS% -jar "%GONGKAI%\app\gongkai.jar" %*
set "CODE=%ERRORLEVEL%"
if not defined MADE goto end
if %CODE% GTR 1 goto clear
if exist "%MADE%.record" "%JAVA%" -XX:AOTMode=create "-XX:AOTConfiguration=%MADE%.record" "-XX:AOTCache=%MADE%" %SWITCHES% %JAVA_OPTS% -jar "%GONGKAI%\app\gongkai.jar" >nul 2>&1
if exist "%MADE%" move /y "%MADE%" "%ARCHIVE%" >nul 2>&1
:clear
del "%MADE%*" 2>nul
:end
chcp %PAGE% >nul
exit /b %CODE%
